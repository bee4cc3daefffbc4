//! The engine: a template is checked against schemas, functions and conditions understood.
//!
//! A schema is data of the facts. The engine walks a value and its schema together in a [`Scope`], which knows where it
//! is (as the person wrote it, and with types for names), which functions may stand there, and what is assumed of
//! conditions and parameters. What a keyword finds is an [`Issue`]; the rule that runs the schema claims it.

mod along;
mod condition;
mod data;
mod function;
mod gather;
mod issue;
mod keyword;
mod look;
mod model;
mod place;
mod references;
mod satisfy;
mod scalar;
mod scenario;
mod scope;
mod serverless;
mod vocabulary;

use std::cell::Cell;

use keyword::Summaries;

use super::selection::Selection;
use super::source::Written;
use super::{Date, Options, rules};
use crate::diagnostic::Code;
use crate::facts::Facts;
use crate::value::Node;

pub(super) use along::{at_resource, each as each_along, named};
pub(super) use condition::Assumptions;
pub(super) use function::names_in;
pub(super) use issue::{Issue, best_of};
pub(super) use keyword::{Ask, Keyword};
pub(super) use look::{Seen, look, values_of};
pub(super) use model::{Model, facts_type};
pub(super) use place::{At, hash_path};
pub(super) use references::{Reference, Target};
pub(super) use scalar::{listed, node_of, shown, text_of, truth_of_node};
pub(super) use scenario::{each as each_scenario, each_of as each_scenario_of};
pub(super) use scope::{Profile, Schema, Scope, Taken};
pub(super) use vocabulary::{Function, Functions, function_of, is_no_value, is_pseudo_parameter};

/// How many values are looked at; a template of 500 resources takes some hundred thousand.
const BUDGET: u64 = 20_000_000;

/// How many calls are looked through for the values that one function can give: parameters with allowed values multiply.
const RESOLVE_BUDGET: u32 = 10_000;

/// One run over one template.
#[derive(Debug)]
pub(in crate::validate) struct Engine<'t> {
    pub(super) facts: &'t Facts,
    pub(super) template: &'t Node,
    /// What only the text of the template tells, where it is known.
    pub(in crate::validate) written: Option<&'t Written<'t>>,
    pub(in crate::validate) model: Model<'t>,
    pub(in crate::validate) regions: Vec<&'t str>,
    pub(in crate::validate) options: &'t Options,
    pub(in crate::validate) selection: Selection<'t>,
    pub(super) summaries: Summaries,
    /// Every name that the template refers to, and where it does.
    pub(in crate::validate) references: Vec<Reference<'t>>,
    /// The same before transforms were applied; none where they changed nothing.
    unexpanded_references: Option<Vec<Reference<'t>>>,
    left: Cell<u64>,
    /// How many calls may still be looked through for the values of one function; none while no values are sought.
    resolving: Cell<Option<u32>>,
}

/// The root of a template: everything that no other rule claims, and the functions.
static TEMPLATE: Profile = Profile {
    owner: Code::new("E1001"),
    codes: &[
        (Keyword::Function(Function::And), Code::new("E8004")),
        (Keyword::Function(Function::Base64), Code::new("E1021")),
        (Keyword::Function(Function::Cidr), Code::new("E1024")),
        (Keyword::Function(Function::Condition), Code::new("E8007")),
        (Keyword::Function(Function::Equals), Code::new("E8003")),
        (Keyword::Function(Function::FindInMap), Code::new("E1011")),
        (Keyword::Function(Function::ForEach), Code::new("E1032")),
        (Keyword::Function(Function::GetAtt), Code::new("E1010")),
        (Keyword::Function(Function::GetAzs), Code::new("E1015")),
        (
            Keyword::Function(Function::GetStackOutput),
            Code::new("E1033"),
        ),
        (Keyword::Function(Function::If), Code::new("E1028")),
        (Keyword::Function(Function::ImportValue), Code::new("E1016")),
        (Keyword::Function(Function::Join), Code::new("E1022")),
        (Keyword::Function(Function::Length), Code::new("E1030")),
        (Keyword::Function(Function::Not), Code::new("E8005")),
        (Keyword::Function(Function::Or), Code::new("E8006")),
        (Keyword::Function(Function::Ref), Code::new("E1020")),
        (Keyword::Function(Function::Select), Code::new("E1017")),
        (Keyword::Function(Function::Split), Code::new("E1018")),
        (Keyword::Function(Function::Sub), Code::new("E1019")),
        (
            Keyword::Function(Function::ToJsonString),
            Code::new("E1031"),
        ),
        (Keyword::Format, Code::new("E1103")),
    ],
};

impl<'t> Engine<'t> {
    pub(in crate::validate) fn new(
        (template, unexpanded): (&'t Node, &'t Node),
        written: Option<&'t Written<'t>>,
        facts: &'t Facts,
        options: &'t Options,
    ) -> Self {
        Self {
            facts,
            template,
            written,
            model: Model::of(template, &options.deployments),
            regions: Selection::regions(template, options, facts),
            options,
            selection: Selection::new(template, options),
            summaries: Summaries::default(),
            references: references::references(template),
            unexpanded_references: (!std::ptr::eq(template, unexpanded))
                .then(|| references::references(unexpanded)),
            left: Cell::new(BUDGET),
            resolving: Cell::new(None),
        }
    }

    /// Everything that is wrong with the template.
    pub(in crate::validate) fn run(&self) -> Vec<Issue> {
        if let Some(issue) = rules::template::parse::no_mapping(self.template) {
            return vec![issue];
        }
        let mut issues = Vec::new();
        if let Some(schema) = self.facts.schema("other", "template/configuration") {
            let scope = Scope::root(self, schema, &TEMPLATE);
            scope.check(self.template, Schema::whole(schema), &mut issues);
            rules::check_template(&scope, self.template, &mut issues);
        }
        TEMPLATE.claim(&mut issues);
        issues.retain(|issue| !issue.unknown);
        issues
    }

    /// Every name that the template refers to as it is written, before transforms were applied.
    pub(in crate::validate) fn written_references(&self) -> &[Reference<'t>] {
        self.unexpanded_references
            .as_deref()
            .unwrap_or(&self.references)
    }

    /// The day on which the template is deployed.
    pub(in crate::validate) fn today(&self) -> Option<Date> {
        let of_facts = || {
            let sources = self.facts.part("meta")?.get("sources")?;
            let dates = sources
                .items()
                .filter_map(|source| source.get("date")?.as_str());
            dates.filter_map(|date| date.get(..10)?.parse().ok()).max()
        };
        self.options.today.or_else(of_facts)
    }

    /// Takes one from the budget; `false` when it is spent.
    fn spend(&self) -> bool {
        let left = self.left.get();
        self.left.set(left.saturating_sub(1));
        left > 0
    }

    /// Takes one from the budget of the function whose values are sought; `false` when it is spent.
    fn spend_resolving(&self) -> bool {
        match self.resolving.get() {
            Some(left) => {
                self.resolving.set(Some(left.saturating_sub(1)));
                left > 0
            }
            None => true,
        }
    }

    /// Seeks the values of a function; `false` when there were too many to see all. What is sought meanwhile shares the
    /// budget.
    fn resolving(&self, seek: impl FnOnce()) -> bool {
        let is_outermost = self.resolving.get().is_none();
        if is_outermost {
            self.resolving.set(Some(RESOLVE_BUDGET));
        }
        seek();
        let is_complete = self.resolving.get() != Some(0);
        if is_outermost {
            self.resolving.set(None);
        }
        is_complete
    }

    /// Whether something was too much to be looked through.
    pub(in crate::validate) fn is_incomplete(&self) -> bool {
        self.left.get() == 0 || self.model.conditions.is_exhausted()
    }
}
