// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ResourceExplorer2::Index` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ResourceExplorer2::Index`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-index.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Index(Body);

resource! { Index "AWS::ResourceExplorer2::Index" }

impl Index {
    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `IndexType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<IndexType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Index> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `IndexState`
    #[inline]
    pub fn index_state(&self) -> Value<String> {
        self.attribute("IndexState")
    }
}

choice! {
    /// `IndexType` of `AWS::ResourceExplorer2::Index`.
    IndexType
    LOCAL "LOCAL"
    AGGREGATOR "AGGREGATOR"
}
