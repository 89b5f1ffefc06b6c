// SPDX-License-Identifier: MIT
#include "crm/journal.hpp"

#include "crm/error.hpp"

#include <doctest/doctest.h>

using namespace crm;

namespace {

const Date kToday = *parse_iso_date("2026-11-21");
const MailedFollowUp kFilm{"priya@studio.example", "overdue", "p09-film", "maya-chen", "2026-11-20"};
const MailedFollowUp kLoad{"priya@studio.example", "overloaded", "Sam Okafor", "", ""};

struct Disk {
  std::unique_ptr<FileSystem> files = memory_file_system();
  Disk() { files->make_directory("/home", 0755); }
  MailJournal open() { return open(*files); }
  MailJournal open(FileSystem& on) { return {on, "/home/.local/state/crm", "mail-1", {}}; }
};

}  // namespace

TEST_CASE("a journal remembers what was handed over, and to whom") {
  Disk disk;
  CHECK_FALSE(disk.open().mailed(kFilm));
  {
    MailJournal journal = disk.open();
    journal.begin({kFilm, kLoad}, kToday);
    journal.finish({kFilm, kLoad}, kToday);
  }
  MailJournal journal = disk.open();
  CHECK(journal.mailed(kFilm) == kToday);
  CHECK(journal.mailed(kLoad) == kToday);
  CHECK(journal.last_mail("priya@studio.example") == kToday);
  CHECK_FALSE(journal.last_mail("jo@studio.example"));
  MailedFollowUp to_another = kFilm;
  to_another.to = "jo@studio.example";
  CHECK_FALSE(journal.mailed(to_another));
}

TEST_CASE("an intent of which the end is not known counts as not mailed") {
  Disk disk;
  disk.open().begin({kFilm}, kToday);
  CHECK_FALSE(disk.open().mailed(kFilm));
  CHECK_FALSE(disk.open().last_mail("priya@studio.example"));
  CHECK(disk.files->read("/home/.local/state/crm/mail-1/mail", 1000) ==
        "crm mail journal 1\nsending\t2026-11-21\tpriya@studio.example\toverdue\tp09-film\tmaya-chen\t2026-11-20\n");
}

TEST_CASE("what was mailed more than 400 days ago is forgotten") {
  Disk disk;
  disk.open().finish({kFilm}, kToday - 401);
  CHECK(disk.open().mailed(kFilm));
  disk.open().finish({kLoad}, kToday);
  CHECK_FALSE(disk.open().mailed(kFilm));
}

TEST_CASE("one process at a time has a project's journal") {
  Disk disk;
  const MailJournal held = disk.open();
  try {
    disk.open();
    FAIL("two have it");
  } catch (const Error& error) {
    CHECK(error.kind == ErrorKind::conflict);
    CHECK(error.message == "another crm is mailing about this project");
  }
  const MailJournal other(*disk.files, "/home/.local/state/crm", "mail-2", {});
}

TEST_CASE("a journal that cannot be understood is left alone") {
  for (const char* bytes : {"nonsense\n", "crm mail journal 1\ndone\t2026-11-21\ta\tb\tc\td\n",
                            "crm mail journal 1\ndone\t2026-11-31\ta\tb\tc\td\t\n",
                            "crm mail journal 1\nlost\t2026-11-21\ta\tb\tc\td\t\n"}) {
    Disk disk;
    disk.open().begin({kFilm}, kToday);
    disk.files->remove("/home/.local/state/crm/mail-1/mail");
    disk.files->create("/home/.local/state/crm/mail-1/mail", 0600);
    disk.files->write("/home/.local/state/crm/mail-1/mail", bytes);
    CHECK_THROWS_AS(disk.open(), Error);
  }
}

TEST_CASE("a last line that is cut off is passed over, and gone with the next change") {
  Disk disk;
  disk.open().finish({kFilm}, kToday);
  const std::string file = "/home/.local/state/crm/mail-1/mail";
  const std::string whole = disk.files->read(file, 1000);
  for (const char* torn :
       {"sen", "sending\t2026-11", "done\t2026-11-21\tpriya@studio.example\toverloaded\tSam Okafor\t\t"}) {
    disk.files->remove(file);
    disk.files->create(file, 0600);
    disk.files->write(file, whole + torn);
    MailJournal journal = disk.open();
    CHECK(journal.ends_torn());
    CHECK(journal.mailed(kFilm) == kToday);
    CHECK_FALSE(journal.mailed(kLoad));
    journal.finish({kFilm}, kToday);
    CHECK(disk.files->read(file, 1000) == whole);
  }
  CHECK_FALSE(disk.open().ends_torn());
}

TEST_CASE("whatever operation fails, the journal says what was there before or after") {
  for (int nth = 1;; ++nth) {
    Disk disk;
    disk.open().finish({kFilm}, kToday);
    const auto failing = faulty_file_system(*disk.files, nth, 28);
    bool failed = false;
    try {
      disk.open(*failing).begin({kLoad}, kToday);
    } catch (const std::exception&) {
      failed = true;
    }
    CHECK(disk.open().mailed(kFilm) == kToday);
    CHECK(disk.files->list("/home/.local/state/crm/mail-1") == std::vector<std::string>{"mail"});
    if (!failed) break;
  }
}
