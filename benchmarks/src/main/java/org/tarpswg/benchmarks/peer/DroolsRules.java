// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.StatelessKieSession;
import org.tarpswg.benchmarks.slice.SliceFacts;
import org.tarpswg.benchmarks.slice.Subject;

/**
 * Drools with the executable model, rules of two values in a stateless session that is made once.
 * For one thread.
 */
public final class DroolsRules implements Peer<ImmutableList<Object>> {
  private final StatelessKieSession session;
  private final Verdict verdict = new Verdict();

  /** Compiles the rules. */
  public DroolsRules() {
    this.session = compiled().newStatelessKieSession();
    session.setGlobal("verdict", verdict);
  }

  /** What rules collect. */
  public static final class Verdict {
    private long bits;

    private Verdict() {}

    /** Notes that a subject applies. */
    public void add(Subject subject) {
      bits |= subject.bit();
    }
  }

  private static KieBase compiled() {
    KieServices services = KieServices.Factory.get();
    ReleaseId id = services.newReleaseId("org.tarpswg", "slice", "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    files.write("src/main/resources/slice.drl", Resources.text("slice.drl"));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException("slice.drl: " + builder.getResults().getMessages());
    }
    return services.newKieContainer(id).getKieBase();
  }

  @Override
  public String name() {
    return "Drools, executable model, stateless, two-valued";
  }

  @Override
  public ImmutableList<Object> prepare(SliceFacts facts) {
    return ImmutableList.builder().add(facts).addAll(facts.lesions()).build();
  }

  @Override
  public long applies(ImmutableList<Object> facts) {
    verdict.bits = 0;
    session.execute(facts);
    return verdict.bits;
  }
}
