// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Chatbot::CustomAction` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Chatbot::CustomAction`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-customaction.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomAction(Body);

resource! { CustomAction "AWS::Chatbot::CustomAction" }

impl CustomAction {
    /// `ActionName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]{1,64}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn action_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActionName", value);
        self
    }

    /// `AliasName`: string, 1 to 30 characters, pattern `^[A-Za-z0-9-_]+$`.
    #[track_caller]
    pub fn alias_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AliasName", value);
        self
    }

    /// `Attachments`: list of `CustomActionAttachment`.
    #[track_caller]
    pub fn attachments(mut self, value: impl IntoValue<ListOf<CustomActionAttachment>>) -> Self {
        self.0.set("Attachments", value);
        self
    }

    /// `Definition`: `CustomActionDefinition`. Required.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<CustomActionDefinition>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CustomAction> {
    /// `CustomActionArn`
    #[inline]
    pub fn custom_action_arn(&self) -> Value<String> {
        self.attribute("CustomActionArn")
    }
}

/// `CustomActionAttachment` of `AWS::Chatbot::CustomAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomActionAttachment(Properties);

properties! { CustomActionAttachment }

impl CustomActionAttachment {
    /// `ButtonText`: string, 1 to 50 characters, pattern `^[\S\s]+$`.
    #[track_caller]
    pub fn button_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ButtonText", value);
        self
    }

    /// `Criteria`: list of `CustomActionAttachmentCriteria`, 1 to 5 items.
    #[track_caller]
    pub fn criteria(
        mut self,
        value: impl IntoValue<ListOf<CustomActionAttachmentCriteria>>,
    ) -> Self {
        self.0.set("Criteria", value);
        self
    }

    /// `NotificationType`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9-]+$`.
    #[track_caller]
    pub fn notification_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationType", value);
        self
    }

    /// `Variables`: map of strings, 1 to 5 entries.
    #[track_caller]
    pub fn variables(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Variables", value);
        self
    }
}

/// `CustomActionAttachmentCriteria` of `AWS::Chatbot::CustomAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomActionAttachmentCriteria(Properties);

properties! { CustomActionAttachmentCriteria }

impl CustomActionAttachmentCriteria {
    /// `Operator`: `CustomActionAttachmentCriteriaOperator`. Required.
    #[track_caller]
    pub fn operator(
        mut self,
        value: impl IntoValue<CustomActionAttachmentCriteriaOperator>,
    ) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Value`: string, at most 1024 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }

    /// `VariableName`: string. Required.
    #[track_caller]
    pub fn variable_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VariableName", value);
        self
    }
}

choice! {
    /// `CustomActionAttachmentCriteriaOperator` of `AWS::Chatbot::CustomAction`.
    CustomActionAttachmentCriteriaOperator
    HAS_VALUE "HAS_VALUE"
    EQUALS "EQUALS"
}

/// `CustomActionDefinition` of `AWS::Chatbot::CustomAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomActionDefinition(Properties);

properties! { CustomActionDefinition }

impl CustomActionDefinition {
    /// `CommandText`: string, 1 to 5000 characters. Required.
    #[track_caller]
    pub fn command_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CommandText", value);
        self
    }
}

/// `Tag` of `AWS::Chatbot::CustomAction`.
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
