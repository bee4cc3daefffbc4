// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Athena::PreparedStatement` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::Athena::PreparedStatement`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-preparedstatement.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PreparedStatement(Body);

resource! { PreparedStatement "AWS::Athena::PreparedStatement" }

impl PreparedStatement {
    /// `Description`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `QueryStatement`: string, 1 to 262144 characters. Required.
    #[track_caller]
    pub fn query_statement(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryStatement", value);
        self
    }

    /// `StatementName`: string, 1 to 256 characters, pattern `^[a-zA-Z_][a-zA-Z0-9_@:]{1,256}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn statement_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatementName", value);
        self
    }

    /// `WorkGroup`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9._-]{1,128}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn work_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkGroup", value);
        self
    }
}
