//! A stack definition.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::app::ReferenceStrength;
use super::construct::{AnyConstruct, Construct};
use super::define::Definition;
use super::handle::Handle;
use super::output::Output;
use super::parameter::{Parameter, ParameterReference};
use super::scope::Scope;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::value::{Condition, Map, Node, Origin, Value};

/// A stack: constructs that are deployed together, and what a template says besides resources.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("orders").description("Where orders wait").tag("team", "shop");
/// let orders = stack.add(Queue::new("Orders"));
/// stack.output("QueueUrl", orders.url());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Stack {
    pub(super) id: String,
    pub(super) origin: Origin,
    pub(super) settings: Settings,
    pub(super) constructs: IndexMap<String, Box<dyn AnyConstruct>>,
    pub(super) problems: Diagnostics,
    /// Constructs that could not be read: what refers to them is not wrong as well.
    pub(super) unreadable: Vec<String>,
}

/// What a stack says besides its constructs.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Settings {
    /// The name under which it is deployed. Default: the stack's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) stack_name: Option<String>,
    /// `Description`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<Value<String>>,
    /// Account and region, where they are known.
    #[serde(skip_serializing_if = "Environment::is_unknown")]
    pub(super) environment: Environment,
    /// Tags of every resource of the stack.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub(super) tags: IndexMap<String, Value<String>>,
    /// Whether CloudFormation refuses to delete the stack.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) termination_protection: bool,
    /// How this stack refers to resources of others. Default: as the app says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) references: Option<ReferenceStrength>,
    /// `Transform`
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) transforms: Vec<String>,
    /// `Metadata`
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[schemars(with = "IndexMap<String, Node>")]
    pub(super) metadata: Map,
    /// `Parameters`
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub(super) parameters: IndexMap<String, Parameter>,
    /// `Mappings`
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[schemars(with = "IndexMap<String, IndexMap<String, IndexMap<String, Node>>>")]
    pub(super) mappings: Map,
    /// `Conditions`
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub(super) conditions: IndexMap<String, Condition>,
    /// `Rules`
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[schemars(with = "IndexMap<String, Node>")]
    pub(super) rules: Map,
    /// `Outputs`
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub(super) outputs: IndexMap<String, Output>,
}

/// Where a stack is deployed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Environment {
    /// The account: twelve digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The region, such as `eu-central-1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

impl Environment {
    fn is_unknown(&self) -> bool {
        *self == Self::default()
    }
}

impl Stack {
    /// A stack. Its id names the template file and, unless [`stack_name`](Self::stack_name) says otherwise, the deployed stack.
    #[track_caller]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            origin: Origin::caller(),
            ..Self::default()
        }
    }

    /// The name under which it is deployed, where it is not the id.
    #[must_use]
    pub fn stack_name(mut self, name: impl Into<String>) -> Self {
        self.settings.stack_name = Some(name.into());
        self
    }

    /// `Description` of the template.
    #[must_use]
    #[track_caller]
    pub fn description(mut self, text: impl Into<String>) -> Self {
        let text: String = text.into();
        self.settings.description = Some(Value::here(text));
        self
    }

    /// Account and region to which it is deployed. Default: wherever it is deployed.
    #[must_use]
    pub fn environment(mut self, account: impl Into<String>, region: impl Into<String>) -> Self {
        self.settings.environment = Environment {
            account: Some(account.into()),
            region: Some(region.into()),
        };
        self
    }

    /// The region to which it is deployed.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.settings.environment.region = Some(region.into());
        self
    }

    /// A tag of every resource of the stack.
    #[must_use]
    #[track_caller]
    pub fn tag(mut self, key: impl Into<String>, value: impl Into<Value<String>>) -> Self {
        self.settings.tags.insert(key.into(), Value::here(value));
        self
    }

    /// Lets CloudFormation refuse to delete the stack. Default: off.
    #[must_use]
    pub fn termination_protection(mut self, protected: bool) -> Self {
        self.settings.termination_protection = protected;
        self
    }

    /// How this stack refers to resources of other stacks. Default: as the app says.
    #[must_use]
    pub fn references(mut self, strength: ReferenceStrength) -> Self {
        self.settings.references = Some(strength);
        self
    }

    /// Adds a construct and returns its handle.
    ///
    /// A second construct of the same name is reported when the stack is synthesized.
    pub fn add<D: Definition>(&mut self, definition: D) -> Handle<D> {
        let construct = definition.into_construct();
        let base = Construct::base(&construct);
        let name = base.name.as_str().into();
        let handle = Handle::new(Some(self.id.as_str().into()), name, base.origin);
        self.add_any(Box::new(construct));
        handle
    }

    pub(super) fn add_any(&mut self, construct: Box<dyn AnyConstruct>) {
        let base = construct.base();
        if let Some(first) = self.constructs.get(&base.name) {
            let diagnostic = Diagnostic::error(
                Code::DUPLICATE_NAME,
                format!("`{}` is defined twice in stack `{}`", base.name, self.id),
            )
            .at(base.origin, "defined again here")
            .related(first.base().origin, "first defined here")
            .help("give one of the two another name: names are logical ids");
            self.problems.push(diagnostic);
            return;
        }
        self.constructs.insert(base.name.clone(), construct);
    }

    /// Changes a construct that was added.
    ///
    /// ```
    /// use formwork::prelude::*;
    ///
    /// let mut stack = Stack::new("shop");
    /// let orders = stack.add(Queue::new("Orders"));
    /// stack.edit(&orders, |queue| queue.visibility_timeout(minutes(5)));
    /// ```
    #[track_caller]
    pub fn edit<D: Definition>(&mut self, handle: &Handle<D>, change: impl FnOnce(D) -> D) {
        let found = self.constructs.get_mut(handle.construct_name());
        let found = found.and_then(|found| found.as_any_mut().downcast_mut::<D::Construct>());
        let face = found.and_then(|found| Some((D::from_construct(found.clone())?, found)));
        match face {
            Some((face, construct)) => *construct = change(face).into_construct(),
            None => {
                let diagnostic = Diagnostic::error(
                    Code::UNKNOWN_CONSTRUCT,
                    format!(
                        "there is no {} `{}` to change",
                        D::Construct::TYPE,
                        handle.construct_name()
                    ),
                )
                .at(Origin::caller(), format!("in stack `{}`", self.id));
                self.problems.push(diagnostic);
            }
        }
    }

    /// The construct behind a handle.
    pub fn get<C: Construct>(&self, handle: &Handle<C>) -> Option<&C> {
        let construct = self.constructs.get(handle.construct_name())?;
        construct.as_any().downcast_ref()
    }

    /// A part of the stack under a name prefix, for compositions.
    pub fn scope(&mut self, name: &str) -> Scope<'_> {
        Scope::new(self, name)
    }

    /// Adds a parameter.
    pub fn parameter(&mut self, parameter: Parameter) -> ParameterReference {
        let name = parameter.name.clone();
        let origin = parameter.origin;
        let before = self.settings.parameters.insert(name.clone(), parameter);
        self.only_once(
            "parameter",
            &name,
            before.map(|before| before.origin),
            origin,
        );
        ParameterReference::new(name)
    }

    /// Adds a condition by name, for [`if_else`](crate::value::if_else) and [`Definition::condition`](super::Definition::condition).
    #[track_caller]
    pub fn condition(&mut self, name: impl Into<String>, condition: Condition) {
        let (name, condition) = (name.into(), condition.at(Origin::caller()));
        let origin = condition.origin();
        let before = self.settings.conditions.insert(name.clone(), condition);
        let before = before.map(|before| before.origin());
        self.only_once("condition", &name, before, origin);
    }

    /// Adds a mapping of two levels of keys, for [`find_in_map`](crate::value::find_in_map).
    #[track_caller]
    pub fn mapping(&mut self, name: impl Into<String>, table: impl Into<Node>) {
        let (name, origin) = (name.into(), Origin::caller());
        let table = table.into().located(origin);
        let before = self.settings.mappings.insert(name.clone(), table);
        self.only_once("mapping", &name, before.map(|before| before.origin), origin);
    }

    /// Adds a rule: an assertion about parameters, checked when the stack is deployed.
    #[track_caller]
    pub fn rule(&mut self, name: impl Into<String>, rule: impl Into<Node>) {
        let (name, origin) = (name.into(), Origin::caller());
        let before = self
            .settings
            .rules
            .insert(name.clone(), rule.into().located(origin));
        self.only_once("rule", &name, before.map(|before| before.origin), origin);
    }

    /// Adds an output.
    #[track_caller]
    pub fn output(
        &mut self,
        name: impl Into<String>,
        value: impl Into<Value<String>>,
    ) -> &mut Output {
        let (name, output) = (name.into(), Output::new(Value::here(value)));
        let origin = output.value.origin();
        let before = self.settings.outputs.insert(name.clone(), output);
        let before = before.map(|before| before.value.origin());
        self.only_once("output", &name, before, origin);
        self.settings
            .outputs
            .entry(name)
            .or_insert_with(|| Output::new(""))
    }

    /// Sets a key of the template's `Metadata`.
    #[track_caller]
    pub fn metadata(&mut self, key: impl Into<String>, value: impl Into<Node>) {
        let value = value.into().located(Origin::caller());
        self.settings.metadata.insert(key, value);
    }

    /// Adds a macro to `Transform`.
    pub fn transform(&mut self, name: impl Into<String>) {
        self.settings.transforms.push(name.into());
    }

    fn only_once(&mut self, what: &str, name: &str, before: Option<Origin>, now: Origin) {
        if let Some(first) = before {
            let diagnostic = Diagnostic::error(
                Code::DUPLICATE_NAME,
                format!("{what} `{name}` is defined twice in stack `{}`", self.id),
            )
            .at(now, "defined again here")
            .related(first, "first defined here");
            self.problems.push(diagnostic);
        }
    }

    /// The id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name under which it is deployed.
    pub fn deployed_name(&self) -> &str {
        self.settings.stack_name.as_deref().unwrap_or(&self.id)
    }

    /// Account and region.
    pub fn target(&self) -> &Environment {
        &self.settings.environment
    }

    /// Whether CloudFormation refuses to delete it.
    pub fn is_protected(&self) -> bool {
        self.settings.termination_protection
    }

    /// Tags of every resource of the stack.
    pub fn tags(&self) -> impl Iterator<Item = (&str, &Value<String>)> {
        let tags = self.settings.tags.iter();
        tags.map(|(key, value)| (key.as_str(), value))
    }

    /// How it refers to resources of others, where it says so itself.
    pub fn reference_strength(&self) -> Option<ReferenceStrength> {
        self.settings.references
    }

    /// Where it was made.
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// Its constructs, in the order in which they were added.
    pub fn constructs(&self) -> impl Iterator<Item = &dyn AnyConstruct> {
        self.constructs.values().map(|construct| &**construct)
    }

    /// The construct of this name.
    pub fn construct(&self, name: &str) -> Option<&dyn AnyConstruct> {
        self.constructs.get(name).map(|construct| &**construct)
    }
}

impl Stack {
    /// Lets every composition add what it consists of, down to `depth` levels.
    pub(crate) fn expand(&mut self, depth: usize) {
        let mut from = 0;
        for _ in 0..depth {
            let added: Vec<Box<dyn AnyConstruct>> =
                self.constructs.values().skip(from).cloned().collect();
            if added.is_empty() {
                return;
            }
            from += added.len();
            for construct in added {
                let base = construct.base();
                let attributes = &base.attributes;
                let mut scope = Scope::new(self, base.name.as_str())
                    .inheriting(attributes.condition.clone(), attributes.tags.clone());
                construct.compose(&mut scope);
            }
        }
        let last = self.constructs.values().next_back();
        if let Some(construct) = last {
            let base = construct.base();
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                format!("compositions nest deeper than {depth} levels"),
            )
            .at(base.origin, "added here")
            .help("does a composition contain itself?");
            self.problems.push(diagnostic);
        }
    }

    /// Whether there are constructs that could not be read.
    pub(crate) fn has_unreadable(&self) -> bool {
        !self.unreadable.is_empty()
    }

    /// Whether `id` belongs to a construct that could not be read, which has been reported.
    pub(crate) fn is_unreadable(&self, id: &str) -> bool {
        self.unreadable
            .iter()
            .any(|name| id.starts_with(name.as_str()))
    }

    /// What was found wrong while the stack was built.
    pub(crate) fn take_problems(&mut self) -> Diagnostics {
        std::mem::take(&mut self.problems)
    }
}
