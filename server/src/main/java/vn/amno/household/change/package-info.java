/**
 * Requests for change (đề nghị thay đổi): what one officer proposes and a second one approves, applied to the registry as one act and undone as one.
 * What a change does is computed from a snapshot of the rows it touches, so that a page shows the same result before it is written.
 */
@NamedInterface("change")
@NullMarked
package vn.amno.household.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
