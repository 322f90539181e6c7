//! The table of rules.

use crate::problem::Severity::{self, Error, Warning};

/// One rule.
#[derive(Debug)]
pub struct Code {
    /// Stable name, in kebab case.
    pub name: &'static str,
    /// How bad a breach is.
    pub severity: Severity,
    /// What the rule demands, in one line.
    pub demands: &'static str,
    /// Why.
    pub cause: &'static str,
    /// What to do about a breach.
    pub mend: &'static str,
}

macro_rules! codes {
    ($($constant:ident $severity:ident $name:literal: $demands:literal, $cause:literal, $mend:literal;)*) => {
        $(pub(super) static $constant: Code = Code {
            name: $name,
            severity: $severity,
            demands: $demands,
            cause: $cause,
            mend: $mend,
        };)*

        /// Every rule of the checker, by name.
        pub static CODES: &[&Code] = &[$(&$constant),*];
    };
}

codes! {
    AGENT_ENTRY Error "agent-entry":
        "every entry of an agent is known",
        "a filter without effect makes a reviewer believe in a limit or a tool that is not there",
        "write the name as surface/ has it";
    AGENT_FIELD Warning "agent-field":
        "every field that a rule of an agent names is known",
        "a misspelt name rules nothing out, and a reviewer believes that the field is not there",
        "write the API name as tools or descriptions have it; what records hold and no description tells stands under `field_rules.fields` of product.yaml";
    AGENT_TEXT Error "agent-text":
        "an agent has a short name and says in a line for whom it is",
        "people choose by the two; they stand on the command line and in lists",
        "name it in small letters, digits and hyphens, and write one line of up to 120 characters under `for:`";
    ANNOTATION_MISMATCH Error "annotation-mismatch":
        "hints agree with class and risk",
        "clients decide by the hints whether to ask a person first; a hint that is not true lets a harmful call through",
        "state the risk that the call really has in the resource spec (`risk:`); the hints follow from it";
    ARGUMENT_COUNT Error "argument-count":
        "a tool has at most 100 arguments",
        "a model does not choose well among so many, and each costs tokens in every conversation",
        "hide what is rarely needed (`hide:`), or offer it through the object argument for further fields (`body: {open: ...}`)";
    ARGUMENT_TEXT_MISSING Error "argument-text-missing":
        "every argument has a text",
        "a model knows an argument by its text alone",
        "write the text under `arguments:` of the method's doc: what it means, its form, where its value comes from";
    BUNDLE_RISK Error "bundle-risk":
        "a bundle names the risks of its tools, and no other",
        "whoever is given the bundle learns from its risks what may happen; filters go by them as well",
        "mend `risks:`, or take the tool out of the bundle";
    BUNDLE_SIZE Error "bundle-size":
        "a bundle has 1 to 40 tools",
        "with more, models choose the wrong one more often, and some clients refuse the list",
        "leave out what is rarely needed, or make two bundles";
    BUNDLE_SUGGESTED Error "bundle-suggested":
        "one bundle at most is suggested",
        "a newcomer is shown one",
        "remove `suggested: true` from the others";
    BUNDLE_TEXT Error "bundle-text":
        "a bundle has a short name and says in a line for whom it is",
        "people choose by the two; they stand on the command line and in lists",
        "name it in small letters, digits and hyphens, and write one line of up to 120 characters under `for:`";
    BUNDLE_TOKENS Error "bundle-tokens":
        "the list of a bundle has at most 12,000 tokens",
        "it is paid for in every conversation",
        "leave out what is rarely needed, or shorten the texts of its largest tools; surface/bundles shows them";
    BUNDLE_TOOL Error "bundle-tool":
        "a bundle names each of its tools once",
        "a line without effect makes a reviewer believe in a tool that is not there",
        "write the name as surface/ has it";
    CLASS_RISK Error "class-risk":
        "class and risk agree",
        "filters let a tool through by class or by risk; where the two disagree, one of them lets too much through",
        "a reading method has the risk `read` and no other; a method that writes has at least one that is not `read`. Mend `risk:` or `class:`";
    DEFAULT_INVALID Error "default-invalid":
        "a default fits the argument's own schema",
        "a model that sends what the schema calls the default would be refused",
        "change the value under `defaults:`, or the schema under `schemas:`";
    DELETE_RISK Error "delete-risk":
        "`delete` has the risk `destructive`",
        "what is lost cannot be had back by another call; filters must be able to tell",
        "add `risk: destructive` to the method, or give the method another name if nothing is lost";
    DESCRIPTION_LONG Error "description-long":
        "a description has at most 1,000 bytes",
        "every byte is paid for in every conversation, and some clients cut long descriptions",
        "keep what it does, when to use it and when something else; move forms of values into the arguments' texts";
    DESCRIPTION_REASON Error "description-reason":
        "only a description over 500 bytes has a reason for its length",
        "the reason was for a text that is no longer there; a later long one would pass without anybody's word",
        "remove `long:` from the method's doc";
    DESCRIPTION_WORDY Error "description-wordy":
        "a description has at most 500 bytes, or a reason to have more",
        "every byte is paid for in every conversation",
        "shorten it; if each sentence changes what a model does, say under `long:` what it would get wrong without them";
    EXAMPLE_INVALID Error "example-invalid":
        "an example fits the tool's schema and rules",
        "examples teach; a call like this one is refused",
        "mend the example in the doc, or the schema if the example is right";
    EXAMPLE_MISSING Error "example-missing":
        "every tool has an example",
        "tests call every tool with its examples; without one nothing shows that the tool works",
        "add `examples:` to the method's doc, each with `ask` and `arguments`";
    FILE_SIZE Error "file-size":
        "an emitted file has at most 500,000 bytes",
        "code hosts do not show the diff of larger files, and what is not shown is not reviewed",
        "split the resource spec into several resources";
    GRAMMAR_TYPE Error "grammar-type":
        "a query language stands on a string argument",
        "the language is parsed from text; another type never reaches the parser",
        "take the argument out of `grammars:`, or make it a string under `schemas:`";
    HTTP_METHOD Error "http-method":
        "requests use GET, POST, PUT, PATCH or DELETE",
        "the runtime sends no other method",
        "bind the method to another operation";
    ID_PATTERN Error "id-pattern":
        "an id argument has a pattern",
        "an id goes into a path; a pattern refuses what is none before anything is sent",
        "add one under `schemas:`, for example `id: {pattern: \"^[0-9]{1,19}$\"}`";
    ID_TYPE Error "id-type":
        "ids are strings",
        "ids pass 2^53: as numbers they are rounded by most clients, and the call meets another record",
        "set `type: string` with a pattern, under `schemas:` for an argument or by a correction of the description";
    INVISIBLE_CHARACTER Error "invisible-character":
        "texts hold no invisible or direction-changing characters",
        "a model reads what a reviewer cannot see",
        "remove the character";
    OUTCOME_TOOL Error "outcome-tool":
        "what became of a writing call is told by a reading tool",
        "after a call whose answer is missing a model is sent there; it must find a tool that tells without changing anything",
        "name a reading tool under `outcome: {look: ...}`, or remove the line";
    PATTERN_UNPORTABLE Error "pattern-unportable":
        "patterns mean the same in ECMA-262 and in the runtime",
        "the client would accept what the server refuses, or the other way round",
        "use literals, escaped punctuation, explicit classes such as [0-9], anchors, groups, quantifiers and alternation only";
    READ_METHOD Error "read-method":
        "a reading method is a GET, or is declared to read",
        "POST and its like change things unless somebody has looked and said otherwise",
        "if the operation changes nothing, say so: `class: read` on the method. Otherwise name the method for what it does";
    RULE_ARGUMENT Error "rule-argument":
        "rules name existing arguments",
        "a rule over an argument that does not exist is never kept, or never satisfied",
        "use names as the model sees them, after renaming";
    SCHEMA_BOUND Error "schema-bound":
        "bounds are numbers that can be compared exactly",
        "a bound that is rounded refuses or accepts the wrong values",
        "use a whole number for lengths and counts, and a bound below 2^63";
    SCHEMA_KEYWORD Error "schema-keyword":
        "schemas use supported keywords only",
        "what nothing checks is not published: the schema would promise more than the server keeps",
        "remove the keyword by a correction, or say the same with supported ones";
    SCHEMA_REFERENCE Error "schema-reference":
        "references lead to `$defs` of the same schema",
        "a client has nothing but this schema to resolve them with",
        "correct the description so that the reference has a target";
    SCHEMA_ROOT Error "schema-root":
        "the root of a schema is a closed object without alternatives",
        "clients refuse other roots, and an open root would lose misspelt arguments silently",
        "name the object whose members are the arguments: `body: {at: ...}`";
    SCOPES_MISSING Error "scopes-missing":
        "every tool names its OAuth scopes",
        "without them nobody can tell what to grant, and the call is refused at run time",
        "state them in the resource spec (`scopes:`), or in the description's `security`";
    TAGS_MISSING Error "tags-missing":
        "every tool has a tag",
        "a tool without a tag cannot be chosen by tag filters, nor kept out by them",
        "add `tags:` to the resource spec";
    TEXT_MISSING Error "text-missing":
        "title and description are written",
        "a model chooses tools by their texts alone",
        "write `title:` and `description:` in the method's doc";
    TOOL_NAME Error "tool-name":
        "tool names match [a-z0-9_] and have at most 54 characters",
        "clients put the server's name before the tool's and cut at 60 or 64 characters; two tools could then be called alike",
        "state a shorter name in the resource spec (`name:`)";
    TOOL_NAME_LONG Warning "tool-name-long":
        "the name of a draft has at most 54 characters",
        "a draft may have up to 64; once it is reviewed it needs a name that stays whole behind a server's name",
        "state a shorter name in the resource spec (`name:`)";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_unique_and_in_kebab_case() {
        for pair in CODES.windows(2) {
            assert!(pair[0].name < pair[1].name, "{} stands before {}", pair[0].name, pair[1].name);
        }
        for code in CODES {
            assert!(code.name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", code.name);
            assert!(!code.cause.ends_with('.') && !code.mend.ends_with('.'), "{}", code.name);
        }
    }
}
