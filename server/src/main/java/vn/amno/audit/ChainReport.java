package vn.amno.audit;

import java.util.List;

/**
 * What came out when the whole log was read again.
 *
 * @param sealed entries in blocks
 * @param waiting entries that are not sealed yet
 * @param anchors that were compared
 * @param faults in the order of the chain, then of the anchors
 */
public record ChainReport(long blocks, long sealed, long waiting, int anchors, List<ChainFault> faults) {

    public ChainReport {
        faults = List.copyOf(faults);
    }
}
