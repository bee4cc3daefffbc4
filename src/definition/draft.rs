//! What lowering works with: the stacks it looks things up in, what it has written so far, and what it asks of others.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::construct::AnyConstruct;
use super::handle::Handle;
use super::stack::Stack;
use crate::iam::Statement;
use crate::template::Resource;
use crate::value::{Node, Origin, Value, get_att, qualify};

/// The stacks of an app with every composition taken apart: what constructs can look each other up in.
#[derive(Clone, Debug, Default)]
pub struct Expanded {
    /// The stacks by id.
    pub stacks: IndexMap<String, Stack>,
}

impl Expanded {
    pub(super) fn find(&self, current: &str, handle: &Handle) -> Option<&dyn AnyConstruct> {
        let stack = handle.stack().unwrap_or(current);
        self.stacks.get(stack)?.construct(handle.construct_name())
    }
}

/// A resource of a stack.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// The stack's id.
    pub stack: String,
    /// The logical id.
    pub id: String,
}

impl Target {
    /// `Fn::GetAtt` of the resource.
    pub fn attribute<V>(&self, name: &str) -> Value<V> {
        get_att(&qualify(&self.stack, &self.id), name)
    }
}

/// The kinds of resources that have a policy of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PolicyTarget {
    /// A queue: its policy is an `AWS::SQS::QueuePolicy`.
    Queue,
    /// A topic: its policy is an `AWS::SNS::TopicPolicy`.
    Topic,
    /// A bucket: its policy is an `AWS::S3::BucketPolicy`.
    Bucket,
    /// A key: its policy is the property `KeyPolicy`.
    Key,
    /// An event bus: its policy is one `AWS::Events::EventBusPolicy` a statement.
    EventBus,
}

/// What a construct asks of a resource that it does not write itself; granted when all constructs are lowered.
#[derive(Clone, Debug)]
pub enum Request {
    /// A statement in the policies of a role.
    Grant {
        /// The role.
        role: Target,
        /// What it shall be allowed.
        statement: Statement,
        /// Where it was asked.
        origin: Origin,
    },
    /// A statement in the policy of a resource.
    Policy {
        /// What kind of resource it is.
        kind: PolicyTarget,
        /// The resource.
        target: Target,
        /// What others shall be allowed, or denied.
        statement: Statement,
        /// The resource of the asking stack that must not be made before the policy.
        needed_by: Option<Target>,
        /// Where it was asked.
        origin: Origin,
    },
}

/// What the lowering of a stack has written so far.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Resources by logical id.
    pub resources: IndexMap<String, Resource>,
    /// The construct that wrote each resource.
    pub owners: IndexMap<String, String>,
    /// What is asked of other resources.
    pub requests: Vec<Request>,
    /// Constructs that handles name and nobody has, as `stack/Name`: reported once, by the handle.
    pub reported: BTreeSet<String>,
}

/// Code or content that is uploaded next to a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssetSource<'a> {
    /// A directory, which becomes a zip.
    Directory(&'a str),
    /// A single file, which becomes a zip of one entry.
    File(&'a str),
    /// A zip that exists.
    Zip(&'a str),
}

/// Takes in the files that resources need, and says how a template refers to them.
pub trait Stager {
    /// How a template refers to the asset: a mapping `S3Bucket`, `S3Key`, or a local path.
    ///
    /// # Errors
    ///
    /// Why the asset cannot be had, in words.
    fn stage(&mut self, source: AssetSource<'_>) -> Result<Node, String>;
}

/// A metric with everything that an alarm or a dashboard needs.
#[derive(Clone, Debug)]
pub struct ResolvedMetric {
    /// The namespace.
    pub namespace: Value<String>,
    /// The metric's name.
    pub name: String,
    /// Dimensions in order.
    pub dimensions: Vec<(String, Value<String>)>,
    /// The statistic.
    pub statistic: String,
}
