/** The pages on which people decide who is on record twice. */
@NullMarked
package vn.amno.household.duplicate.web;

import org.jspecify.annotations.NullMarked;
