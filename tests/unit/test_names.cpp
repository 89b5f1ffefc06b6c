// SPDX-License-Identifier: MIT
#include "crm/names.hpp"

#include <doctest/doctest.h>

namespace crm {

TEST_CASE("a letter greets by the given name where that is certain, else by the whole name") {
  struct Row {
    const char* name;
    const char* greeting;
    const char* given;
  };
  for (const Row& row : {
           Row{"Maya Chen", "Maya", "Maya"},
           Row{"Maya", "Maya", "Maya"},
           Row{"Jean-Luc Moreau", "Jean-Luc", "Jean-Luc"},
           Row{"Dr. Aïsha O’Neil-Ömer", "Dr. Aïsha O’Neil-Ömer", "Aïsha"},
           Row{"dr Aïsha Ömer", "dr Aïsha Ömer", "Aïsha"},
           Row{"MRS. Ann Lee", "MRS. Ann Lee", "Ann"},
           Row{"Prof. Dr. Max Weber", "Prof. Dr. Max Weber", "Max"},
           Row{"Frau Dr. Eva Maier", "Frau Dr. Eva Maier", "Eva"},
           Row{"Sir Ian Grey", "Sir Ian Grey", "Ian"},
           Row{"Señora Ana Ruiz", "Señora Ana Ruiz", "Ana"},
           Row{"Dott.ssa Pia Neri", "Dott.ssa Pia Neri", "Pia"},
           Row{"Mr Smith", "Mr Smith", ""},
           Row{"M. Dupont", "M. Dupont", ""},
           Row{"J. R. Ewing", "J. R. Ewing", ""},
           Row{"J Ewing", "J Ewing", ""},
           Row{"J.R. Ewing", "J.R. Ewing", ""},
           Row{"de la Cruz", "de la Cruz", ""},
           Row{"Van den Berg", "Van den Berg", ""},
           Row{"Chen, Maya", "Maya", "Maya"},
           Row{"de la Cruz, Ana", "Ana", "Ana"},
           Row{"Chen, Dr. Maya", "Dr. Maya Chen", "Maya"},
           Row{"Chen, M.", "M. Chen", ""},
           Row{"Maya Chen, PhD", "Maya", "Maya"},
           Row{"Maya Chen, Ph.D., MBA", "Maya", "Maya"},
           Row{"Chen,", "Chen", "Chen"},
           Row{"Maya  Chen", "Maya", "Maya"},
           Row{"Dr.", "Dr.", ""},
           Row{"王 小明", "王 小明", ""},
           Row{"", "", ""},
       }) {
    CHECK_MESSAGE(greeting_name(row.name) == row.greeting, row.name);
    CHECK_MESSAGE(given_name(row.name) == row.given, row.name);
  }
}

TEST_CASE("a name as one says it") {
  CHECK(spoken_name("Chen, Maya") == "Maya Chen");
  CHECK(spoken_name("Maya Chen, PhD") == "Maya Chen");
  CHECK(spoken_name("Maya Chen") == "Maya Chen");
}

}  // namespace crm
