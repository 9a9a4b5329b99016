package vn.amno.audit.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.audit.ChainState;

/** Reads how far the log is sealed. */
@Service
class ChainStates {

    private final ChainStore store;
    private final Anchors anchors;

    ChainStates(ChainStore store, Anchors anchors) {
        this.store = store;
        this.anchors = anchors;
    }

    @Transactional(readOnly = true)
    ChainState current() {
        var head = store.findHead();
        return new ChainState(
                head.map(Block::number).orElse(0L),
                head.map(Block::sealedAt).orElse(null),
                store.findOldest(head.map(Block::last).orElse(Position.START)).orElse(null),
                anchors.last());
    }
}
