// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::Command` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::Command`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-command.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Command(Body);

resource! { Command "AWS::IoT::Command" }

impl Command {
    /// `CommandId`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn command_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CommandId", value);
        self
    }

    /// `CreatedAt`: string.
    #[track_caller]
    pub fn created_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CreatedAt", value);
        self
    }

    /// `Deprecated`: boolean.
    #[track_caller]
    pub fn deprecated(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Deprecated", value);
        self
    }

    /// `Description`: string, at most 2028 characters, pattern `^[^\p{C}]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, at most 64 characters, pattern `^[^\p{C}]*$`.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `LastUpdatedAt`: string.
    #[track_caller]
    pub fn last_updated_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LastUpdatedAt", value);
        self
    }

    /// `MandatoryParameters`: list of `CommandParameter`, at least 1 item.
    #[track_caller]
    pub fn mandatory_parameters(mut self, value: impl IntoValue<ListOf<CommandParameter>>) -> Self {
        self.0.set("MandatoryParameters", value);
        self
    }

    /// `Namespace`: `Namespace`.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<Namespace>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `Payload`: `CommandPayload`.
    #[track_caller]
    pub fn payload(mut self, value: impl IntoValue<CommandPayload>) -> Self {
        self.0.set("Payload", value);
        self
    }

    /// `PayloadTemplate`: string, at most 32768 characters. A change replaces the resource.
    #[track_caller]
    pub fn payload_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PayloadTemplate", value);
        self
    }

    /// `PendingDeletion`: boolean.
    #[track_caller]
    pub fn pending_deletion(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PendingDeletion", value);
        self
    }

    /// `Preprocessor`: `CommandPreprocessor`. A change replaces the resource.
    #[track_caller]
    pub fn preprocessor(mut self, value: impl IntoValue<CommandPreprocessor>) -> Self {
        self.0.set("Preprocessor", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2028 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Command> {
    /// `CommandArn`
    #[inline]
    pub fn command_arn(&self) -> Value<String> {
        self.attribute("CommandArn")
    }
}

/// `AwsJsonSubstitutionCommandPreprocessorConfig` of `AWS::IoT::Command`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsJsonSubstitutionCommandPreprocessorConfig(Properties);

properties! { AwsJsonSubstitutionCommandPreprocessorConfig }

impl AwsJsonSubstitutionCommandPreprocessorConfig {
    /// `OutputFormat`: `OutputFormat`. Required.
    #[track_caller]
    pub fn output_format(mut self, value: impl IntoValue<OutputFormat>) -> Self {
        self.0.set("OutputFormat", value);
        self
    }
}

/// `CommandParameter` of `AWS::IoT::Command`.
#[derive(Clone, Default)]
#[must_use]
pub struct CommandParameter(Properties);

properties! { CommandParameter }

impl CommandParameter {
    /// `DefaultValue`: `CommandParameterValue`.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<CommandParameterValue>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `Description`: string, at most 2028 characters, pattern `^[^\p{C}]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 192 characters, pattern `^[.$a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: `CommandParameterType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<CommandParameterType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: `CommandParameterValue`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<CommandParameterValue>) -> Self {
        self.0.set("Value", value);
        self
    }

    /// `ValueConditions`: list of `CommandParameterValueCondition`, at least 1 item.
    #[track_caller]
    pub fn value_conditions(
        mut self,
        value: impl IntoValue<ListOf<CommandParameterValueCondition>>,
    ) -> Self {
        self.0.set("ValueConditions", value);
        self
    }
}

choice! {
    /// `CommandParameterType` of `AWS::IoT::Command`.
    CommandParameterType
    STRING "STRING"
    INTEGER "INTEGER"
    DOUBLE "DOUBLE"
    LONG "LONG"
    UNSIGNEDLONG "UNSIGNEDLONG"
    BOOLEAN "BOOLEAN"
    BINARY "BINARY"
}

/// `CommandParameterValue` of `AWS::IoT::Command`.
#[derive(Clone, Default)]
#[must_use]
pub struct CommandParameterValue(Properties);

properties! { CommandParameterValue }

impl CommandParameterValue {
    /// `B`: boolean.
    #[track_caller]
    pub fn b(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("B", value);
        self
    }

    /// `BIN`: string, at least 1 character.
    #[track_caller]
    pub fn bin(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BIN", value);
        self
    }

    /// `D`: number.
    #[track_caller]
    pub fn d(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("D", value);
        self
    }

    /// `I`: integer.
    #[track_caller]
    pub fn i(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("I", value);
        self
    }

    /// `L`: string, at most 19 characters, pattern `^-?\d+$`.
    #[track_caller]
    pub fn l(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("L", value);
        self
    }

    /// `S`: string, at least 1 character.
    #[track_caller]
    pub fn s(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S", value);
        self
    }

    /// `UL`: string, 1 to 20 characters, pattern `^[0-9]*$`.
    #[track_caller]
    pub fn ul(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UL", value);
        self
    }
}

/// `CommandParameterValueComparisonOperand` of `AWS::IoT::Command`.
#[derive(Clone, Default)]
#[must_use]
pub struct CommandParameterValueComparisonOperand(Properties);

properties! { CommandParameterValueComparisonOperand }

impl CommandParameterValueComparisonOperand {
    /// `Number`: string, at least 1 character.
    #[track_caller]
    pub fn number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Number", value);
        self
    }

    /// `NumberRange`: `CommandParameterValueNumberRange`.
    #[track_caller]
    pub fn number_range(mut self, value: impl IntoValue<CommandParameterValueNumberRange>) -> Self {
        self.0.set("NumberRange", value);
        self
    }

    /// `Numbers`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn numbers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Numbers", value);
        self
    }

    /// `String`: string, at least 1 character.
    #[track_caller]
    pub fn string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("String", value);
        self
    }

    /// `Strings`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn strings(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Strings", value);
        self
    }
}

choice! {
    /// `CommandParameterValueComparisonOperator` of `AWS::IoT::Command`.
    CommandParameterValueComparisonOperator
    EQUALS "EQUALS"
    NOT_EQUALS "NOT_EQUALS"
    LESS_THAN "LESS_THAN"
    LESS_THAN_EQUALS "LESS_THAN_EQUALS"
    GREATER_THAN "GREATER_THAN"
    GREATER_THAN_EQUALS "GREATER_THAN_EQUALS"
    IN_SET "IN_SET"
    NOT_IN_SET "NOT_IN_SET"
    IN_RANGE "IN_RANGE"
    NOT_IN_RANGE "NOT_IN_RANGE"
}

/// `CommandParameterValueCondition` of `AWS::IoT::Command`.
#[derive(Clone, Default)]
#[must_use]
pub struct CommandParameterValueCondition(Properties);

properties! { CommandParameterValueCondition }

impl CommandParameterValueCondition {
    /// `ComparisonOperator`: `CommandParameterValueComparisonOperator`. Required.
    #[track_caller]
    pub fn comparison_operator(
        mut self,
        value: impl IntoValue<CommandParameterValueComparisonOperator>,
    ) -> Self {
        self.0.set("ComparisonOperator", value);
        self
    }

    /// `Operand`: `CommandParameterValueComparisonOperand`. Required.
    #[track_caller]
    pub fn operand(
        mut self,
        value: impl IntoValue<CommandParameterValueComparisonOperand>,
    ) -> Self {
        self.0.set("Operand", value);
        self
    }
}

/// `CommandParameterValueNumberRange` of `AWS::IoT::Command`.
#[derive(Clone, Default)]
#[must_use]
pub struct CommandParameterValueNumberRange(Properties);

properties! { CommandParameterValueNumberRange }

impl CommandParameterValueNumberRange {
    /// `Max`: string, at least 1 character. Required.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: string, at least 1 character. Required.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `CommandPayload` of `AWS::IoT::Command`.
#[derive(Clone, Default)]
#[must_use]
pub struct CommandPayload(Properties);

properties! { CommandPayload }

impl CommandPayload {
    /// `Content`: string.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `ContentType`: string, at least 1 character.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentType", value);
        self
    }
}

/// `CommandPreprocessor` of `AWS::IoT::Command`.
#[derive(Clone, Default)]
#[must_use]
pub struct CommandPreprocessor(Properties);

properties! { CommandPreprocessor }

impl CommandPreprocessor {
    /// `AwsJsonSubstitution`: `AwsJsonSubstitutionCommandPreprocessorConfig`.
    #[track_caller]
    pub fn aws_json_substitution(
        mut self,
        value: impl IntoValue<AwsJsonSubstitutionCommandPreprocessorConfig>,
    ) -> Self {
        self.0.set("AwsJsonSubstitution", value);
        self
    }
}

choice! {
    /// `Namespace` of `AWS::IoT::Command`.
    Namespace
    AWS_IOT "AWS-IoT"
    AWS_IOT_FLEET_WISE "AWS-IoT-FleetWise"
}

choice! {
    /// `OutputFormat` of `AWS::IoT::Command`.
    OutputFormat
    JSON "JSON"
    CBOR "CBOR"
}

/// `Tag` of `AWS::IoT::Command`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
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
