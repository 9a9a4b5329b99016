package vn.amno.audit.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.database.Detached;
import vn.amno.kernel.Acting;

/** Makes the log ready when the program starts, before anyone can write to it. */
@Component
@Detached
class Opening {

    Opening(ChainStore chain, Months months, TransactionOperations transactions) {
        Acting.system("Mở nhật ký")
                .carrier()
                .run(() -> transactions.executeWithoutResult(_ -> {
                    chain.beginEraWhereMoved();
                    months.makeAhead();
                }));
    }
}
