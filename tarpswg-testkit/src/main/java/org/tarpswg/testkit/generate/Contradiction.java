// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import org.tarpswg.model.answer.ConflictKind;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;

/**
 * A case in which facts disagree, and what an answer must say of it. Others of its facts may
 * disagree as well.
 *
 * @param code the code of the conflict that must be carried
 * @param kind whether facts disagree, or a plan or an act runs against a clause
 * @param patientCase the case
 */
@Evolving
public record Contradiction(String code, ConflictKind kind, PatientCase patientCase) {}
