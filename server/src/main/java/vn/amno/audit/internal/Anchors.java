package vn.amno.audit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.audit.ChainState.LastAnchor;
import vn.amno.keys.Signing;

/** Writes the signed head of the chain to the anchor file, so that a tail cannot be cut off unseen. */
@Service
class Anchors {

    private final ChainStore store;
    private final Signing signing;
    private final AnchorFile file;
    private final Clock clock;
    private volatile @Nullable LastAnchor last;

    Anchors(ChainStore store, Signing signing, AnchorFile file, Clock clock) {
        this.store = store;
        this.signing = signing;
        this.file = file;
        this.clock = clock;
    }

    /** Does nothing while nothing was sealed since the last time. */
    @Transactional(readOnly = true)
    void anchorHead() {
        var known = last;
        store.findHead()
                .filter(head -> known == null || known.block() != head.number())
                .ifPresent(this::append);
    }

    /** Written by this program since it started; null before the first. */
    @Nullable LastAnchor last() {
        return last;
    }

    private void append(Block head) {
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        var at = now.toString();
        var key = signing.keyId();
        var signature = signing.sign(Anchor.message(head.number(), head.hash(), at, key));
        try {
            file.append(new Anchor(
                    head.number(), head.hash(), at, key, Base64.getEncoder().encodeToString(signature)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        last = new LastAnchor(head.number(), now.toInstant());
    }
}
