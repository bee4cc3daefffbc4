// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::TestCase` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::TestCase`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TestCase(Body);

resource! { TestCase "AWS::Connect::TestCase" }

impl TestCase {
    /// `Content`: string, 1 to 256000 characters. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `Description`: string, at most 500 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EntryPoint`: `EntryPoint`.
    #[track_caller]
    pub fn entry_point(mut self, value: impl IntoValue<EntryPoint>) -> Self {
        self.0.set("EntryPoint", value);
        self
    }

    /// `InitializationData`: string, 1 to 256000 characters.
    #[track_caller]
    pub fn initialization_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InitializationData", value);
        self
    }

    /// `InstanceArn`: string, 1 to 256 characters, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Name`: string, 1 to 127 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<TestCase> {
    /// `LastModifiedRegion`
    #[inline]
    pub fn last_modified_region(&self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// `TestCaseArn`
    #[inline]
    pub fn test_case_arn(&self) -> Value<String> {
        self.attribute("TestCaseArn")
    }
}

/// `EntryPoint` of `AWS::Connect::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntryPoint(Properties);

properties! { EntryPoint }

impl EntryPoint {
    /// `ChatEntryPointParameters`: `EntryPointChatEntryPointParameters`.
    #[track_caller]
    pub fn chat_entry_point_parameters(
        mut self,
        value: impl IntoValue<EntryPointChatEntryPointParameters>,
    ) -> Self {
        self.0.set("ChatEntryPointParameters", value);
        self
    }

    /// `Type`: `EntryPointType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EntryPointType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `VoiceCallEntryPointParameters`: `EntryPointVoiceCallEntryPointParameters`.
    #[track_caller]
    pub fn voice_call_entry_point_parameters(
        mut self,
        value: impl IntoValue<EntryPointVoiceCallEntryPointParameters>,
    ) -> Self {
        self.0.set("VoiceCallEntryPointParameters", value);
        self
    }
}

/// `EntryPointChatEntryPointParameters` of `AWS::Connect::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntryPointChatEntryPointParameters(Properties);

properties! { EntryPointChatEntryPointParameters }

impl EntryPointChatEntryPointParameters {
    /// `FlowId`: string, 1 to 256 characters.
    #[track_caller]
    pub fn flow_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowId", value);
        self
    }
}

choice! {
    /// `EntryPointType` of `AWS::Connect::TestCase`.
    EntryPointType
    VOICE_CALL "VOICE_CALL"
    CHAT "CHAT"
}

/// `EntryPointVoiceCallEntryPointParameters` of `AWS::Connect::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntryPointVoiceCallEntryPointParameters(Properties);

properties! { EntryPointVoiceCallEntryPointParameters }

impl EntryPointVoiceCallEntryPointParameters {
    /// `DestinationPhoneNumber`: string, pattern `^\\+[1-9]\\d{1,14}$`.
    #[track_caller]
    pub fn destination_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationPhoneNumber", value);
        self
    }

    /// `FlowId`: string, at most 500 characters.
    #[track_caller]
    pub fn flow_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowId", value);
        self
    }

    /// `SourcePhoneNumber`: string, pattern `^\\+[1-9]\\d{1,14}$`.
    #[track_caller]
    pub fn source_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourcePhoneNumber", value);
        self
    }
}

choice! {
    /// `Status` of `AWS::Connect::TestCase`.
    Status
    SAVED "SAVED"
    PUBLISHED "PUBLISHED"
}

/// `Tag` of `AWS::Connect::TestCase`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
