package vn.amno.review.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.amno.review.Reviews.RecordedAssessment;
import vn.amno.rules.Assessment;
import vn.amno.rules.Classifier;
import vn.amno.rules.Known;
import vn.amno.rules.Step;

/** Makes an old assessment again, with its full trace, from the facts and the text of the standard that were kept with it. */
@Component
class Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final FactStore store;
    private final Map<Integer, Used> standards = new ConcurrentHashMap<>();

    Replay(FactStore store) {
        this.store = store;
    }

    record Used(Classifier classifier, String lawFingerprint) {}

    RecordedAssessment of(AssessedSheet recorded) {
        var used = standards.computeIfAbsent(recorded.standardUsed(), this::load);
        var again = used.classifier().assess(recorded.facts());
        return new RecordedAssessment(
                recorded.year(),
                recorded.reviewDate(),
                used.classifier().standard().id(),
                used.lawFingerprint(),
                recorded.sheet(),
                agrees(recorded, again) ? again : asRecorded(recorded, again));
    }

    private Used load(int id) {
        var stored = store.standard(id);
        return new Used(new Classifier(StandardText.read(stored.text())), stored.lawFingerprint());
    }

    private static boolean agrees(AssessedSheet recorded, Assessment again) {
        var result = recorded.result();
        return result.verdict() == again.verdict()
                && result.indicators().equals(again.indicators())
                && result.flags().equals(again.flags());
    }

    /** What was decided stands, even where a later version of the program would decide otherwise; then its reasons are not told as the old ones. */
    private static Assessment asRecorded(AssessedSheet recorded, Assessment again) {
        var result = recorded.result();
        LOG.error(
                "Assessment {} is on record as {}, but this version of the rules gives {} for the same facts.",
                recorded.id(),
                result,
                again.verdict());
        var step = new Step(
                "REPLAY_DIFFERS",
                "Tính lại từ số liệu đã lưu có ra đúng kết quả đã ghi không?",
                "",
                "",
                "không; kết quả đã ghi vẫn giữ, cần báo người quản trị",
                Known.NO,
                null);
        return new Assessment(
                result.verdict(),
                again.standardId(),
                result.indicators(),
                again.disagreements(),
                result.flags(),
                List.of(),
                List.of(step));
    }
}
