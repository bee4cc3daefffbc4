// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApplicationSignals::InstrumentationConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApplicationSignals::InstrumentationConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-instrumentationconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InstrumentationConfig(Body);

resource! { InstrumentationConfig "AWS::ApplicationSignals::InstrumentationConfig" }

impl InstrumentationConfig {
    /// `AttributeFilters`: list of maps of strings, 1 to 10 items. A change replaces the resource.
    #[track_caller]
    pub fn attribute_filters(mut self, value: impl IntoValue<ListOf<MapOf<String>>>) -> Self {
        self.0.set("AttributeFilters", value);
        self
    }

    /// `CaptureConfiguration`: `CaptureConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn capture_configuration(mut self, value: impl IntoValue<CaptureConfiguration>) -> Self {
        self.0.set("CaptureConfiguration", value);
        self
    }

    /// `Description`: string, 1 to 50 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Environment`: string, 1 to 255 characters, pattern `^[A-Za-z0-9:/+=,.@_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `ExpiresAt`: string (date-time). A change replaces the resource.
    #[track_caller]
    pub fn expires_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpiresAt", value);
        self
    }

    /// `InstrumentationType`: `InstrumentationType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instrumentation_type(mut self, value: impl IntoValue<InstrumentationType>) -> Self {
        self.0.set("InstrumentationType", value);
        self
    }

    /// `Location`: `Location`. Required. A change replaces the resource.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<Location>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `Service`: string, 1 to 255 characters, pattern `^[A-Za-z0-9:/+=,.@_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn service(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Service", value);
        self
    }

    /// `SignalType`: `SignalType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn signal_type(mut self, value: impl IntoValue<SignalType>) -> Self {
        self.0.set("SignalType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<InstrumentationConfig> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `LocationHash`
    #[inline]
    pub fn location_hash(&self) -> Value<String> {
        self.attribute("LocationHash")
    }
}

/// `CaptureConfiguration` of `AWS::ApplicationSignals::InstrumentationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaptureConfiguration(Properties);

properties! { CaptureConfiguration }

impl CaptureConfiguration {
    /// `CodeCapture`: `CodeCaptureConfiguration`. Required.
    #[track_caller]
    pub fn code_capture(mut self, value: impl IntoValue<CodeCaptureConfiguration>) -> Self {
        self.0.set("CodeCapture", value);
        self
    }
}

/// `CaptureLimitsConfig` of `AWS::ApplicationSignals::InstrumentationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaptureLimitsConfig(Properties);

properties! { CaptureLimitsConfig }

impl CaptureLimitsConfig {
    /// `MaxCollectionDepth`: integer, 1 to 5.
    #[track_caller]
    pub fn max_collection_depth(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCollectionDepth", value);
        self
    }

    /// `MaxCollectionWidth`: integer, 1 to 20.
    #[track_caller]
    pub fn max_collection_width(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCollectionWidth", value);
        self
    }

    /// `MaxFieldsPerObject`: integer, 1 to 20.
    #[track_caller]
    pub fn max_fields_per_object(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxFieldsPerObject", value);
        self
    }

    /// `MaxHits`: integer, 1 to 1000.
    #[track_caller]
    pub fn max_hits(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxHits", value);
        self
    }

    /// `MaxObjectDepth`: integer, 1 to 5.
    #[track_caller]
    pub fn max_object_depth(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxObjectDepth", value);
        self
    }

    /// `MaxStackFrames`: integer, 1 to 20.
    #[track_caller]
    pub fn max_stack_frames(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxStackFrames", value);
        self
    }

    /// `MaxStackTraceSize`: integer, 1 to 1000.
    #[track_caller]
    pub fn max_stack_trace_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxStackTraceSize", value);
        self
    }

    /// `MaxStringLength`: integer, 1 to 255.
    #[track_caller]
    pub fn max_string_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxStringLength", value);
        self
    }
}

/// `CodeCaptureConfiguration` of `AWS::ApplicationSignals::InstrumentationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeCaptureConfiguration(Properties);

properties! { CodeCaptureConfiguration }

impl CodeCaptureConfiguration {
    /// `CaptureArguments`: list of strings, at most 10 items.
    #[track_caller]
    pub fn capture_arguments(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CaptureArguments", value);
        self
    }

    /// `CaptureLimits`: `CaptureLimitsConfig`. Required.
    #[track_caller]
    pub fn capture_limits(mut self, value: impl IntoValue<CaptureLimitsConfig>) -> Self {
        self.0.set("CaptureLimits", value);
        self
    }

    /// `CaptureLocals`: list of strings, at most 20 items.
    #[track_caller]
    pub fn capture_locals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CaptureLocals", value);
        self
    }

    /// `CaptureReturn`: boolean.
    #[track_caller]
    pub fn capture_return(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CaptureReturn", value);
        self
    }

    /// `CaptureStackTrace`: boolean.
    #[track_caller]
    pub fn capture_stack_trace(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CaptureStackTrace", value);
        self
    }
}

/// `CodeLocation` of `AWS::ApplicationSignals::InstrumentationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeLocation(Properties);

properties! { CodeLocation }

impl CodeLocation {
    /// `ClassName`: string, 1 to 128 characters.
    #[track_caller]
    pub fn class_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClassName", value);
        self
    }

    /// `CodeUnit`: string, 1 to 128 characters.
    #[track_caller]
    pub fn code_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeUnit", value);
        self
    }

    /// `FilePath`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn file_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilePath", value);
        self
    }

    /// `Language`: `CodeLocationLanguage`. Required.
    #[track_caller]
    pub fn language(mut self, value: impl IntoValue<CodeLocationLanguage>) -> Self {
        self.0.set("Language", value);
        self
    }

    /// `LineNumber`: integer, at least 1.
    #[track_caller]
    pub fn line_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LineNumber", value);
        self
    }

    /// `MethodName`: string, 1 to 80 characters.
    #[track_caller]
    pub fn method_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MethodName", value);
        self
    }
}

choice! {
    /// `CodeLocationLanguage` of `AWS::ApplicationSignals::InstrumentationConfig`.
    CodeLocationLanguage
    JAVA "Java"
    PYTHON "Python"
    JAVASCRIPT "Javascript"
}

choice! {
    /// `InstrumentationType` of `AWS::ApplicationSignals::InstrumentationConfig`.
    InstrumentationType
    BREAKPOINT "BREAKPOINT"
    PROBE "PROBE"
}

/// `Location` of `AWS::ApplicationSignals::InstrumentationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct Location(Properties);

properties! { Location }

impl Location {
    /// `CodeLocation`: `CodeLocation`. Required.
    #[track_caller]
    pub fn code_location(mut self, value: impl IntoValue<CodeLocation>) -> Self {
        self.0.set("CodeLocation", value);
        self
    }
}

choice! {
    /// `SignalType` of `AWS::ApplicationSignals::InstrumentationConfig`.
    SignalType
    SNAPSHOT "SNAPSHOT"
}

/// `Tag` of `AWS::ApplicationSignals::InstrumentationConfig`.
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
