# SPDX-License-Identifier: MIT
# cmake -D PROGRAM=crm -D FOLDER=share -P generate.cmake: what the program says of itself, where it is installed to.

function(write_output file)
  execute_process(COMMAND ${PROGRAM} ${ARGN} OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
  file(WRITE ${FOLDER}/${file} "${text}")
endfunction()

write_output(bash-completion/completions/crm completion bash)
write_output(zsh/site-functions/_crm completion zsh)
write_output(fish/vendor_completions.d/crm.fish completion fish)

execute_process(COMMAND ${PROGRAM} schema OUTPUT_VARIABLE table COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "[^\n]+" rows "${table}")
foreach(row ${rows})
  string(REGEX MATCH "^[a-z]+" kind "${row}")
  write_output(crm/schemas/${kind}.json schema ${kind})
endforeach()
