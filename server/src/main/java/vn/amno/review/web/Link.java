package vn.amno.review.web;

/** Where a text leads. */
public record Link(String text, String address) {}
