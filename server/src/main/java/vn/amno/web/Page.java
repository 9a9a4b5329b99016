package vn.amno.web;

/**
 * What the common layout needs to know of a page.
 *
 * @param title begins with the page's own name
 * @param section entry of the navigation that is marked: home, households, import, areas, law; empty for none
 */
public record Page(String title, String section) {}
