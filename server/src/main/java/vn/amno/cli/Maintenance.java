package vn.amno.cli;

/** What commands do to an installation without its server; given by the program's entry. */
public record Maintenance(DatabaseCopies copies, LogCheck log, UpkeepBook book, KeyUse keys) {}
