/** Finding people who are on record twice, and deciding pair by pair. Reads the tables of the registry and changes none of them. */
@NullMarked
package vn.amno.household.duplicate;

import org.jspecify.annotations.NullMarked;
