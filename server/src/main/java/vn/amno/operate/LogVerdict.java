package vn.amno.operate;

import java.time.Instant;

/** What a check of the log found (lần kiểm tra nhật ký). */
public record LogVerdict(Instant doneAt, long blocks, long sealed, long waiting, int anchors, int faults) {}
