package io.chancery.rdf;

import io.chancery.authority.Authority;
import io.chancery.authority.Person;
import io.chancery.authority.Tenure;
import java.util.List;
import java.util.Optional;

/** The people of the authority tables, as far as the graph tells of them. */
public interface WhoIsWho {

  /** Nobody: for graphs without authority tables. */
  WhoIsWho EMPTY =
      new WhoIsWho() {
        @Override
        public Optional<Person> person(String id) {
          return Optional.empty();
        }

        @Override
        public List<Tenure> tenures(String id) {
          return List.of();
        }
      };

  /** The people of these tables. */
  static WhoIsWho of(Authority authority) {
    return new WhoIsWho() {
      @Override
      public Optional<Person> person(String id) {
        return authority.person(id);
      }

      @Override
      public List<Tenure> tenures(String id) {
        return authority.person(id).map(authority::tenuresOf).orElse(List.of());
      }
    };
  }

  /** The person with this id. */
  Optional<Person> person(String id);

  /** The offices that the person held or holds, in a fixed order. */
  List<Tenure> tenures(String id);
}
