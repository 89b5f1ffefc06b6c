# What git should know of a project, or should not. Nothing is started to find out.
project: island

$ git init -q . && crm validate
  70 records are sound
$ printf '*.yaml merge=crm\n' > .gitattributes && git add -A . && crm validate
  crm: note: this clone does not merge records field by field; tell it once: git config merge.crm.driver 'crm merge-driver %O %A %B %P'
  crm: warning: private/alma-reyes.yaml: the project's git tracks this private file
    take it out with: git rm --cached private/alma-reyes.yaml
  crm: warning: private/bruno-vale.yaml: the project's git tracks this private file
    take it out with: git rm --cached private/bruno-vale.yaml
  crm: warning: private/ivo-marsh.yaml: the project's git tracks this private file
    take it out with: git rm --cached private/ivo-marsh.yaml
  0 errors, 3 warnings
  70 records are sound
$ git rm -q --cached -r private && git config merge.crm.driver 'crm merge-driver %O %A %B %P' && crm validate
  70 records are sound
