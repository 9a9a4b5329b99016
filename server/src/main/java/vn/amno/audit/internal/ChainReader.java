package vn.amno.audit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.audit.ChainCheck;
import vn.amno.audit.ChainReport;
import vn.amno.database.Detached;
import vn.amno.keys.Verifying;

/** Walks blocks and entries side by side, both in the order of sealing, on one snapshot. */
@Service
@Detached
class ChainReader implements ChainCheck {

    private final ChainStore store;
    private final Verifying signatures;
    private final AnchorFile file;

    ChainReader(ChainStore store, Verifying signatures, AnchorFile file) {
        this.store = store;
        this.signatures = signatures;
        this.file = file;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainReport check(@Nullable Path anchors) {
        var walk = new ChainWalk(new AnchorComparison(lines(anchors), signatures), store.findUpcoming());
        try (var blocks = store.streamBlocks();
                var rows = store.streamRows()) {
            return walk.walk(blocks.iterator(), rows.iterator());
        }
    }

    /** A file that is named must be there; that of the installation is not there before the first anchor. */
    private List<String> lines(@Nullable Path anchors) {
        try {
            if (anchors != null) {
                return new AnchorFile(anchors).lines();
            }
            return file.exists() ? file.lines() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
