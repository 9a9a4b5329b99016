package vn.amno.review.web;

/** One choice of a select. */
public record Option(String value, String label, boolean selected) {}
