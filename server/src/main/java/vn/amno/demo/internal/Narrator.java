package vn.amno.demo.internal;

import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.law.LawBook;

/** Begins the story of the district anew, always the same. */
@Component
@DemoOnly
class Narrator {

    private final Areas areas;
    private final LawBook law;

    Narrator(Areas areas, LawBook law) {
        this.areas = areas;
        this.law = law;
    }

    TanYen begin() {
        return new TanYen(TanYen.SEED, areas, law);
    }
}
