# SPDX-License-Identifier: MIT
# Run by CPack on what it is about to pack: the documents as Debian's policy wants them.

set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share)
set(documents ${share}/doc/${CPACK_PACKAGE_NAME})

# Everything in it is of the release's day, so that the package can be made again, byte for byte.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
  set(ENV{SOURCE_DATE_EPOCH} ${CPACK_CRM_RELEASED})
endif()
string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${documents}/changelog.Debian
"${CPACK_PACKAGE_NAME} (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * Version ${CPACK_PACKAGE_VERSION}: see changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${day}
")
file(RENAME ${documents}/CHANGELOG.md ${documents}/changelog)

file(READ ${documents}/LICENSE license)
string(REGEX MATCH "Copyright [^\n]+" holder "${license}")
string(REGEX REPLACE "^.*Copyright [^\n]+\n\n" "" terms "${license}")
string(REGEX REPLACE "\n\n" "\n.\n" terms "${terms}")
string(REGEX REPLACE "\n(.)" "\n \\1" terms " ${terms}")
string(REGEX REPLACE "^Copyright (\\(c\\) )?" "" holder "${holder}")
file(WRITE ${documents}/copyright
"Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: ${CPACK_PACKAGE_NAME}

Files: *
Copyright: ${holder}
License: Expat
${terms}")
file(REMOVE ${documents}/LICENSE)

# Debian's zsh does not look into site-functions.
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)

file(GLOB pages ${share}/man/man*/*.[1-9])
execute_process(COMMAND gzip -9n ${documents}/changelog ${documents}/changelog.Debian ${pages} COMMAND_ERROR_IS_FATAL ANY)
