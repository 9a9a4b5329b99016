package vn.amno.access.web;

/** One choice of a select. */
public record Choice(String value, String label, boolean selected) {}
