package vn.amno.operate;

import java.time.Instant;

/**
 * A run that removed what had no reason to be kept any longer (lần dọn dữ liệu hết hạn lưu). What it removed of each kind is in the log.
 *
 * @param kinds of data that were looked through
 * @param removed over all kinds, each in its own unit
 */
public record Removal(Instant doneAt, int kinds, long removed) {}
