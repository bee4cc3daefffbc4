// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53RecoveryReadiness::Cell` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53RecoveryReadiness::Cell`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-cell.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Cell(Body);

resource! { Cell "AWS::Route53RecoveryReadiness::Cell" }

impl Cell {
    /// `CellName`: string, at most 64 characters, pattern `[a-zA-Z0-9_]+`. A change replaces the resource.
    #[track_caller]
    pub fn cell_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CellName", value);
        self
    }

    /// `Cells`: list of strings, at most 5 items.
    #[track_caller]
    pub fn cells(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Cells", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Cell> {
    /// `CellArn`
    #[inline]
    pub fn cell_arn(&self) -> Value<String> {
        self.attribute("CellArn")
    }

    /// `ParentReadinessScopes`
    #[inline]
    pub fn parent_readiness_scopes(&self) -> Value<Vec<String>> {
        self.attribute("ParentReadinessScopes")
    }
}

/// `Tag` of `AWS::Route53RecoveryReadiness::Cell`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
