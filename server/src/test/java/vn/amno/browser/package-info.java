/** Journeys of people through the pages, in a real browser against the whole application. */
@NullMarked
package vn.amno.browser;

import org.jspecify.annotations.NullMarked;
