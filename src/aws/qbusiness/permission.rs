// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QBusiness::Permission` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::QBusiness::Permission`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-permission.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Permission(Body);

resource! { Permission "AWS::QBusiness::Permission" }

impl Permission {
    /// `Actions`: list of strings, 1 to 10 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ApplicationId`: string, 36 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `Conditions`: list of `Condition`, 1 to 10 items. A change replaces the resource.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<Condition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `Principal`: string, 1 to 1284 characters, pattern `^arn:aws:iam::[0-9]{12}:role/[a-zA-Z0-9_/+=,.@-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }

    /// `StatementId`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn statement_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatementId", value);
        self
    }
}

/// `Condition` of `AWS::QBusiness::Permission`.
#[derive(Clone, Default)]
#[must_use]
pub struct Condition(Properties);

properties! { Condition }

impl Condition {
    /// `ConditionKey`: string, pattern `^aws:PrincipalTag/qbusiness-dataaccessor:[a-zA-Z]+`. Required.
    #[track_caller]
    pub fn condition_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConditionKey", value);
        self
    }

    /// `ConditionOperator`: `ConditionConditionOperator`. Required.
    #[track_caller]
    pub fn condition_operator(mut self, value: impl IntoValue<ConditionConditionOperator>) -> Self {
        self.0.set("ConditionOperator", value);
        self
    }

    /// `ConditionValues`: list of strings, 1 item, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn condition_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ConditionValues", value);
        self
    }
}

choice! {
    /// `ConditionConditionOperator` of `AWS::QBusiness::Permission`.
    ConditionConditionOperator
    STRING_EQUALS "StringEquals"
}
