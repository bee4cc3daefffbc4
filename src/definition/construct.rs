//! The `Construct` trait: data that knows how to write itself as resources.

use std::any::Any;
use std::fmt::Debug;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::handle::Handle;
use super::lowering::Lowering;
use super::metric::MetricSpec;
use super::scope::Scope;
use crate::iam::Statement;
use crate::template::DeletionPolicy;
use crate::value::{Located, Map, Node, Origin, Value};

/// What every construct has besides its own settings: a name, the place where it was made, and the resource attributes.
#[derive(Clone, Debug, Default)]
pub struct Base {
    /// The name, which is the logical id of its main resource.
    pub name: String,
    /// Where it was made.
    pub origin: Origin,
    /// Attributes of its resources.
    pub attributes: Attributes,
}

impl Base {
    /// The base of a construct that is made by the caller.
    #[track_caller]
    pub fn here(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            origin: Origin::caller(),
            attributes: Attributes::default(),
        }
    }
}

/// The attributes that any construct takes, beside its own settings.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Attributes {
    /// `DependsOn`: constructs that must be there first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub depends_on: Vec<Handle>,
    /// `Condition`: the condition under which the construct's resources exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub condition: Option<Located<String>>,
    /// `DeletionPolicy` of the main resource, and its `UpdateReplacePolicy` where that is not set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removal_policy: Option<DeletionPolicy>,
    /// `UpdateReplacePolicy` of the main resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_replace_policy: Option<DeletionPolicy>,
    /// `CreationPolicy` of the main resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_policy: Option<Node>,
    /// `UpdatePolicy` of the main resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_policy: Option<Node>,
    /// `Metadata` of the main resource.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[schemars(with = "IndexMap<String, Node>")]
    pub metadata: Map,
    /// Tags of the construct's resources, over those of the stack and the app.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub tags: IndexMap<String, Value<String>>,
    /// Properties of the main resource set raw, by dotted path; `null` removes one.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub override_properties: IndexMap<String, Node>,
}

impl Attributes {
    /// The keys that a definition file may write beside a construct's own.
    pub(super) const KEYS: [&'static str; 9] = [
        "depends_on",
        "condition",
        "removal_policy",
        "update_replace_policy",
        "creation_policy",
        "update_policy",
        "metadata",
        "tags",
        "override_properties",
    ];
}

/// A building block: plain data with builders, a reader, a JSON Schema, and a way into CloudFormation.
///
/// Ours and those of other crates implement the same trait. A construct either writes resources ([`lower`](Self::lower)) or
/// is a composition of other constructs ([`compose`](Self::compose)), or both.
///
/// ```
/// use formwork::prelude::*;
/// use schemars::JsonSchema;
/// use serde::{Deserialize, Serialize};
///
/// /// A queue and the queue for what it cannot deliver, always together.
/// #[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
/// #[serde(deny_unknown_fields)]
/// struct SafeQueue {
///     #[serde(skip)]
///     base: Base,
///     attempts: u32,
/// }
///
/// impl Construct for SafeQueue {
///     const TYPE: &'static str = "SafeQueue";
///
///     fn base(&self) -> &Base {
///         &self.base
///     }
///
///     fn base_mut(&mut self) -> &mut Base {
///         &mut self.base
///     }
///
///     fn compose(&self, scope: &mut Scope<'_>) {
///         let rejected = scope.add(Queue::new("Rejected"));
///         scope.add(Queue::new("Work").dead_letter(&rejected, self.attempts));
///     }
/// }
///
/// let mut stack = Stack::new("orders");
/// stack.add(SafeQueue { base: Base::here("Orders"), attempts: 3 });
/// let app = App::new().stack(stack);
/// let synthesis = formwork::synth::synthesize(&app, &SynthOptions::default());
/// assert!(synthesis.template("orders").unwrap().resources.contains_key("OrdersWork"));
/// ```
pub trait Construct:
    Any + Clone + Debug + Send + Sync + Serialize + DeserializeOwned + JsonSchema
{
    /// The name of the type in definition files.
    const TYPE: &'static str;

    /// Name, place and attributes.
    fn base(&self) -> &Base;

    /// Name, place and attributes, to change them.
    fn base_mut(&mut self) -> &mut Base;

    /// Adds the constructs that this one consists of, under its name as a prefix.
    fn compose(&self, scope: &mut Scope<'_>) {
        let _ = scope;
    }

    /// Writes the construct's own resources and asks for the permissions it needs.
    fn lower(&self, cx: &mut Lowering<'_>) {
        let _ = cx;
    }

    /// The access verbs that others may ask for, such as `read`.
    fn verbs(&self) -> &'static [&'static str] {
        &[]
    }

    /// What an identity must be allowed to do for an access verb; `target` is the handle through which it was asked.
    fn access(&self, verb: &str, target: &Handle) -> Vec<Statement> {
        let _ = (verb, target);
        Vec::new()
    }

    /// What an identity must be allowed to do for an access verb on the part of the construct that `path` names.
    ///
    /// Most constructs have no parts.
    fn access_within(&self, verb: &str, path: &str, target: &Handle) -> Vec<Statement> {
        let _ = (verb, path, target);
        Vec::new()
    }

    /// The metrics that AWS publishes for it, by our names.
    fn metric_specs(&self) -> &'static [MetricSpec] {
        &[]
    }

    /// The dimensions that select this construct among the metrics of its service.
    fn dimensions(&self, target: &Handle) -> Vec<(&'static str, Value<String>)> {
        let _ = target;
        Vec::new()
    }
}

/// [`Construct`] without its type, as a stack stores it.
pub trait AnyConstruct: Debug + Send + Sync {
    /// The concrete construct.
    fn as_any(&self) -> &dyn Any;
    /// The concrete construct, to change it.
    fn as_any_mut(&mut self) -> &mut dyn Any;
    /// See [`Construct::TYPE`].
    fn type_name(&self) -> &'static str;
    /// See [`Construct::base`].
    fn base(&self) -> &Base;
    /// See [`Construct::base_mut`].
    fn base_mut(&mut self) -> &mut Base;
    /// See [`Construct::compose`].
    fn compose(&self, scope: &mut Scope<'_>);
    /// See [`Construct::lower`].
    fn lower(&self, cx: &mut Lowering<'_>);
    /// See [`Construct::verbs`].
    fn verbs(&self) -> &'static [&'static str];
    /// See [`Construct::access`].
    fn access(&self, verb: &str, target: &Handle) -> Vec<Statement>;
    /// See [`Construct::access_within`].
    fn access_within(&self, verb: &str, path: &str, target: &Handle) -> Vec<Statement>;
    /// See [`Construct::metric_specs`].
    fn metric_specs(&self) -> &'static [MetricSpec];
    /// See [`Construct::dimensions`].
    fn dimensions(&self, target: &Handle) -> Vec<(&'static str, Value<String>)>;
    /// Its own settings as a tree, without name and attributes.
    fn settings(&self) -> Node;
    /// A copy.
    fn boxed_clone(&self) -> Box<dyn AnyConstruct>;
}

impl<C: Construct> AnyConstruct for C {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn type_name(&self) -> &'static str {
        C::TYPE
    }

    fn base(&self) -> &Base {
        Construct::base(self)
    }

    fn base_mut(&mut self) -> &mut Base {
        Construct::base_mut(self)
    }

    fn compose(&self, scope: &mut Scope<'_>) {
        Construct::compose(self, scope);
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        Construct::lower(self, cx);
    }

    fn verbs(&self) -> &'static [&'static str] {
        Construct::verbs(self)
    }

    fn access(&self, verb: &str, target: &Handle) -> Vec<Statement> {
        Construct::access(self, verb, target)
    }

    fn access_within(&self, verb: &str, path: &str, target: &Handle) -> Vec<Statement> {
        Construct::access_within(self, verb, path, target)
    }

    fn metric_specs(&self) -> &'static [MetricSpec] {
        Construct::metric_specs(self)
    }

    fn dimensions(&self, target: &Handle) -> Vec<(&'static str, Value<String>)> {
        Construct::dimensions(self, target)
    }

    fn settings(&self) -> Node {
        serde_json::to_value(self).map_or_else(
            |error| Node::invalid(format!("cannot be written: {error}")),
            Node::from,
        )
    }

    fn boxed_clone(&self) -> Box<dyn AnyConstruct> {
        Box::new(self.clone())
    }
}

impl Clone for Box<dyn AnyConstruct> {
    fn clone(&self) -> Self {
        self.as_ref().boxed_clone()
    }
}
