# SPDX-License-Identifier: MIT
# What is installed, and the package for Debian.

install(TARGETS crm)
if(CRM_GMIME_FOUND)
  install(TARGETS crm-mime DESTINATION ${helper_directory})
endif()
foreach(section 1 5)
  file(GLOB pages CONFIGURE_DEPENDS man/*.${section})
  install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
endforeach()
install(DIRECTORY examples/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples USE_SOURCE_PERMISSIONS
  PATTERN run.sh EXCLUDE)  # it builds the program from these sources
install(FILES LICENSE CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Completions and schemas come from the program itself, so it has to run here.
if(NOT CMAKE_CROSSCOMPILING)
  set(generated ${PROJECT_BINARY_DIR}/generated)
  add_custom_command(OUTPUT ${generated}.stamp
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${generated}
    COMMAND ${CMAKE_COMMAND} -D PROGRAM=$<TARGET_FILE:crm> -D FOLDER=${generated}
      -P ${PROJECT_SOURCE_DIR}/src/packaging/generate.cmake
    COMMAND ${CMAKE_COMMAND} -E touch ${generated}.stamp
    DEPENDS crm src/packaging/generate.cmake VERBATIM)
  add_custom_target(crm_generated ALL DEPENDS ${generated}.stamp)
  install(DIRECTORY ${generated}/ DESTINATION ${CMAKE_INSTALL_DATADIR})
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_STRIP_FILES ON)
set(CPACK_CRM_RELEASED ${CRM_RELEASED})
set(CPACK_PACKAGE_CONTACT "The crm authors <crm@example.org>" CACHE STRING "Who answers for the package: Name <address>")
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/src/packaging/debian.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Keeps promises, requests, talks and feedback with each stakeholder of a
project as YAML files under version control, and says every day what is owed
to whom, and how late it is: in the terminal, by mail and in CI.")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS tzdata)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "git, default-mta | mail-transport-agent")
set(CPACK_DEBIAN_PACKAGE_CONFLICTS "crmsh, crm114")  # each of them ships a program named crm, too
include(CPack)
