// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wisdom::QuickResponse` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Wisdom::QuickResponse`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-quickresponse.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct QuickResponse(Body);

resource! { QuickResponse "AWS::Wisdom::QuickResponse" }

impl QuickResponse {
    /// `Channels`: list of `ChannelType`.
    #[track_caller]
    pub fn channels(mut self, value: impl IntoValue<ListOf<ChannelType>>) -> Self {
        self.0.set("Channels", value);
        self
    }

    /// `Content`: `QuickResponseContentProvider`. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<QuickResponseContentProvider>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `ContentType`: string, pattern `^(application/x\.quickresponse;format=(plain|markdown))$`.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `Description`: string, 1 to 255 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GroupingConfiguration`: `GroupingConfiguration`.
    #[track_caller]
    pub fn grouping_configuration(mut self, value: impl IntoValue<GroupingConfiguration>) -> Self {
        self.0.set("GroupingConfiguration", value);
        self
    }

    /// `IsActive`: boolean.
    #[track_caller]
    pub fn is_active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsActive", value);
        self
    }

    /// `KnowledgeBaseArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn knowledge_base_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KnowledgeBaseArn", value);
        self
    }

    /// `Language`: string, 2 to 5 characters.
    #[track_caller]
    pub fn language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Language", value);
        self
    }

    /// `Name`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ShortcutKey`: string, 1 to 100 characters.
    #[track_caller]
    pub fn shortcut_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShortcutKey", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<QuickResponse> {
    /// `Contents`
    #[inline]
    pub fn contents(&self) -> Value<Node> {
        self.attribute("Contents")
    }

    /// `QuickResponseArn`
    #[inline]
    pub fn quick_response_arn(&self) -> Value<String> {
        self.attribute("QuickResponseArn")
    }

    /// `QuickResponseId`
    #[inline]
    pub fn quick_response_id(&self) -> Value<String> {
        self.attribute("QuickResponseId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `ChannelType` of `AWS::Wisdom::QuickResponse`.
    ChannelType
    CHAT "Chat"
    EMAIL "Email"
}

/// `GroupingConfiguration` of `AWS::Wisdom::QuickResponse`.
#[derive(Clone, Default)]
#[must_use]
pub struct GroupingConfiguration(Properties);

properties! { GroupingConfiguration }

impl GroupingConfiguration {
    /// `Criteria`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Criteria", value);
        self
    }

    /// `Values`: list of strings. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `QuickResponseContentProvider` of `AWS::Wisdom::QuickResponse`.
#[derive(Clone, Default)]
#[must_use]
pub struct QuickResponseContentProvider(Properties);

properties! { QuickResponseContentProvider }

impl QuickResponseContentProvider {
    /// `Content`: string, 1 to 4000 characters.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }
}

/// `Tag` of `AWS::Wisdom::QuickResponse`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
