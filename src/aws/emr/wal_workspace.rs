// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMR::WALWorkspace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::EMR::WALWorkspace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-walworkspace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WALWorkspace(Body);

resource! { WALWorkspace "AWS::EMR::WALWorkspace" }

impl WALWorkspace {
    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WALWorkspaceName`: string, 1 to 32 characters, pattern `^[a-zA-Z0-9]+$`. A change replaces the resource.
    #[track_caller]
    pub fn wal_workspace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WALWorkspaceName", value);
        self
    }
}

/// `Tag` of `AWS::EMR::WALWorkspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
