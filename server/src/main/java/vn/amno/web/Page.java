package vn.amno.web;

/**
 * What the common layout needs to know of a page.
 *
 * @param title name of the page itself, without the product
 * @param section entry of the navigation that is current: home, households, import, areas or law
 */
public record Page(String title, String section) {}
