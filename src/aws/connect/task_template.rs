// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::TaskTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::TaskTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-tasktemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskTemplate(Body);

resource! { TaskTemplate "AWS::Connect::TaskTemplate" }

impl TaskTemplate {
    /// `ClientToken`: string, at most 500 characters, pattern `^$|[0-9a-f]{8}-[0-9a-f]{4}-[0-5][0-9a-f]{3}-[089ab][0-9a-f]{3}-[0-9a-f]{12}$`.
    #[track_caller]
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientToken", value);
        self
    }

    /// `Constraints`: `Constraints`.
    #[track_caller]
    pub fn constraints(mut self, value: impl IntoValue<Constraints>) -> Self {
        self.0.set("Constraints", value);
        self
    }

    /// `ContactFlowArn`: string.
    #[track_caller]
    pub fn contact_flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactFlowArn", value);
        self
    }

    /// `Defaults`: list of `DefaultFieldValue`, at most 50 items.
    #[track_caller]
    pub fn defaults(mut self, value: impl IntoValue<ListOf<DefaultFieldValue>>) -> Self {
        self.0.set("Defaults", value);
        self
    }

    /// `Description`: string, at most 255 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Fields`: list of `Field`, at most 50 items.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<ListOf<Field>>) -> Self {
        self.0.set("Fields", value);
        self
    }

    /// `InstanceArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Name`: string, 1 to 100 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SelfAssignContactFlowArn`: string.
    #[track_caller]
    pub fn self_assign_contact_flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SelfAssignContactFlowArn", value);
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

impl Handle<TaskTemplate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Constraints` of `AWS::Connect::TaskTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Constraints(Properties);

properties! { Constraints }

impl Constraints {
    /// `InvisibleFields`: list of `InvisibleFieldInfo`, at most 50 items.
    #[track_caller]
    pub fn invisible_fields(mut self, value: impl IntoValue<ListOf<InvisibleFieldInfo>>) -> Self {
        self.0.set("InvisibleFields", value);
        self
    }

    /// `ReadOnlyFields`: list of `ReadOnlyFieldInfo`, at most 50 items.
    #[track_caller]
    pub fn read_only_fields(mut self, value: impl IntoValue<ListOf<ReadOnlyFieldInfo>>) -> Self {
        self.0.set("ReadOnlyFields", value);
        self
    }

    /// `RequiredFields`: list of `RequiredFieldInfo`, at most 50 items.
    #[track_caller]
    pub fn required_fields(mut self, value: impl IntoValue<ListOf<RequiredFieldInfo>>) -> Self {
        self.0.set("RequiredFields", value);
        self
    }
}

/// `DefaultFieldValue` of `AWS::Connect::TaskTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultFieldValue(Properties);

properties! { DefaultFieldValue }

impl DefaultFieldValue {
    /// `DefaultValue`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `Id`: `FieldIdentifier`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<FieldIdentifier>) -> Self {
        self.0.set("Id", value);
        self
    }
}

/// `Field` of `AWS::Connect::TaskTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Field(Properties);

properties! { Field }

impl Field {
    /// `Description`: string, at most 255 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Id`: `FieldIdentifier`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<FieldIdentifier>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `SingleSelectOptions`: list of strings, at most 50 items.
    #[track_caller]
    pub fn single_select_options(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SingleSelectOptions", value);
        self
    }

    /// `Type`: `FieldType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<FieldType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `FieldIdentifier` of `AWS::Connect::TaskTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldIdentifier(Properties);

properties! { FieldIdentifier }

impl FieldIdentifier {
    /// `Name`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

choice! {
    /// `FieldType` of `AWS::Connect::TaskTemplate`.
    FieldType
    NAME "NAME"
    DESCRIPTION "DESCRIPTION"
    SCHEDULED_TIME "SCHEDULED_TIME"
    QUICK_CONNECT "QUICK_CONNECT"
    URL "URL"
    NUMBER "NUMBER"
    TEXT "TEXT"
    TEXT_AREA "TEXT_AREA"
    DATE_TIME "DATE_TIME"
    BOOLEAN "BOOLEAN"
    SINGLE_SELECT "SINGLE_SELECT"
    EMAIL "EMAIL"
    EXPIRY_DURATION "EXPIRY_DURATION"
    SELF_ASSIGN "SELF_ASSIGN"
}

/// `InvisibleFieldInfo` of `AWS::Connect::TaskTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvisibleFieldInfo(Properties);

properties! { InvisibleFieldInfo }

impl InvisibleFieldInfo {
    /// `Id`: `FieldIdentifier`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<FieldIdentifier>) -> Self {
        self.0.set("Id", value);
        self
    }
}

/// `ReadOnlyFieldInfo` of `AWS::Connect::TaskTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReadOnlyFieldInfo(Properties);

properties! { ReadOnlyFieldInfo }

impl ReadOnlyFieldInfo {
    /// `Id`: `FieldIdentifier`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<FieldIdentifier>) -> Self {
        self.0.set("Id", value);
        self
    }
}

/// `RequiredFieldInfo` of `AWS::Connect::TaskTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct RequiredFieldInfo(Properties);

properties! { RequiredFieldInfo }

impl RequiredFieldInfo {
    /// `Id`: `FieldIdentifier`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<FieldIdentifier>) -> Self {
        self.0.set("Id", value);
        self
    }
}

choice! {
    /// `Status` of `AWS::Connect::TaskTemplate`.
    Status
    ACTIVE "ACTIVE"
    INACTIVE "INACTIVE"
}

/// `Tag` of `AWS::Connect::TaskTemplate`.
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
