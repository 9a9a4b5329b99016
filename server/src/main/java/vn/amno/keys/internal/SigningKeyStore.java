package vn.amno.keys.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.database.Detached;

/** SQL for the public halves of signing keys. */
@Repository
@Detached
class SigningKeyStore {

    private final JdbcClient jdbc;

    SigningKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String keyId, byte[] publicKey) {
        jdbc.sql("""
                insert into keys.signing_key (key_id, public_key) values (:id, :key)
                on conflict (key_id) do nothing
                """).param("id", keyId).param("key", publicKey).update();
    }

    Optional<byte[]> find(String keyId) {
        return jdbc.sql("select public_key from keys.signing_key where key_id = :id")
                .param("id", keyId)
                .query((row, _) -> row.getBytes("public_key"))
                .optional();
    }
}
