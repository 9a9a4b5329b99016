package vn.amno.household.internal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.household.PersonFile;
import vn.amno.household.PersonFiles;
import vn.amno.household.PersonId;
import vn.amno.kernel.Scope;

/** Answers questions about people. */
@Service
class RegisteredPeople implements PersonFiles {

    private final PersonReadStore store;

    RegisteredPeople(PersonReadStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, PersonFile> find(Collection<PersonId> people) {
        var scope = Scope.current();
        return store.list(people.stream().map(PersonId::value).toList()).stream()
                .filter(person -> scope.contains(person.areaKey()))
                .collect(toMap(PersonFile::id, identity()));
    }
}
