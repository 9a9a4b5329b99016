package vn.amno.household.internal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.amno.keys.BlindIndex;
import vn.amno.keys.Sealing;

/** Encryption and keyed hashes of the registry: what is sealed where, and what is hashed for what. */
@Component
final class RegistryCipher {

    private static final String CITIZEN_ID_INDEX = "household.citizen-id-index";
    private static final String SHEET_CONTENT = "household.sheet-content";

    private final Sealing sealing;
    private final BlindIndex index;

    RegistryCipher(Sealing sealing, BlindIndex index) {
        this.sealing = sealing;
        this.index = index;
    }

    byte[] sealCitizenId(UUID person, String citizenId) {
        return sealing.seal(citizenIdPlace(person), citizenId.getBytes(StandardCharsets.UTF_8));
    }

    String openCitizenId(UUID person, byte[] sealed) {
        return new String(sealing.open(citizenIdPlace(person), sealed), StandardCharsets.UTF_8);
    }

    /**
     * Blind index of a citizen id: equal for equal digits, says nothing without the key.
     *
     * @param key that of the registry, see {@link IndexKeyStore}
     */
    byte[] citizenIdKey(int key, String digits) {
        return index.hash(key, CITIZEN_ID_INDEX, ("cccd|v1|" + digits).getBytes(StandardCharsets.US_ASCII));
    }

    /** Under the newest key. */
    byte[] contentHash(byte[] sheet) {
        return index.hash(SHEET_CONTENT, sheet);
    }

    /** Under each key, the newest first: a recorded sheet has one of them. */
    List<byte[]> contentHashes(byte[] sheet) {
        return index.hashes(SHEET_CONTENT, sheet);
    }

    byte[] sealSheet(byte[] contentHash, byte[] sheet) {
        return sealing.seal(sheetPlace(contentHash), sheet);
    }

    byte[] openSheet(byte[] contentHash, byte[] sealed) {
        return sealing.open(sheetPlace(contentHash), sealed);
    }

    private static String citizenIdPlace(UUID person) {
        return "household.person.citizen_id." + person;
    }

    private static String sheetPlace(byte[] contentHash) {
        return "household.sheet.sealed." + HexFormat.of().formatHex(contentHash);
    }
}
