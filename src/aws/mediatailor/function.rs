// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaTailor::Function` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaTailor::Function`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-function.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Function(Body);

resource! { Function "AWS::MediaTailor::Function" }

impl Function {
    /// `AwsServiceRequestConfiguration`: `AwsServiceRequestConfiguration`.
    #[track_caller]
    pub fn aws_service_request_configuration(
        mut self,
        value: impl IntoValue<AwsServiceRequestConfiguration>,
    ) -> Self {
        self.0.set("AwsServiceRequestConfiguration", value);
        self
    }

    /// `ConcurrentExecutorConfiguration`: `ConcurrentExecutorConfiguration`.
    #[track_caller]
    pub fn concurrent_executor_configuration(
        mut self,
        value: impl IntoValue<ConcurrentExecutorConfiguration>,
    ) -> Self {
        self.0.set("ConcurrentExecutorConfiguration", value);
        self
    }

    /// `CustomOutputConfiguration`: `CustomOutputConfiguration`.
    #[track_caller]
    pub fn custom_output_configuration(
        mut self,
        value: impl IntoValue<CustomOutputConfiguration>,
    ) -> Self {
        self.0.set("CustomOutputConfiguration", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FunctionId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn function_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionId", value);
        self
    }

    /// `FunctionType`: `FunctionType`. Required.
    #[track_caller]
    pub fn function_type(mut self, value: impl IntoValue<FunctionType>) -> Self {
        self.0.set("FunctionType", value);
        self
    }

    /// `HttpRequestConfiguration`: `HttpRequestConfiguration`.
    #[track_caller]
    pub fn http_request_configuration(
        mut self,
        value: impl IntoValue<HttpRequestConfiguration>,
    ) -> Self {
        self.0.set("HttpRequestConfiguration", value);
        self
    }

    /// `SequentialExecutorConfiguration`: `SequentialExecutorConfiguration`.
    #[track_caller]
    pub fn sequential_executor_configuration(
        mut self,
        value: impl IntoValue<SequentialExecutorConfiguration>,
    ) -> Self {
        self.0.set("SequentialExecutorConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VastRequestConfiguration`: `VastRequestConfiguration`.
    #[track_caller]
    pub fn vast_request_configuration(
        mut self,
        value: impl IntoValue<VastRequestConfiguration>,
    ) -> Self {
        self.0.set("VastRequestConfiguration", value);
        self
    }
}

impl Handle<Function> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `AwsServiceRequestConfiguration` of `AWS::MediaTailor::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsServiceRequestConfiguration(Properties);

properties! { AwsServiceRequestConfiguration }

impl AwsServiceRequestConfiguration {
    /// `Body`: string.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `Headers`: map of strings.
    #[track_caller]
    pub fn headers(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Headers", value);
        self
    }

    /// `MethodType`: `MethodType`. Required.
    #[track_caller]
    pub fn method_type(mut self, value: impl IntoValue<MethodType>) -> Self {
        self.0.set("MethodType", value);
        self
    }

    /// `Output`: map of strings.
    #[track_caller]
    pub fn output(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Output", value);
        self
    }

    /// `RequestTimeoutMilliseconds`: integer, 100 to 2000. Required.
    #[track_caller]
    pub fn request_timeout_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RequestTimeoutMilliseconds", value);
        self
    }

    /// `Runtime`: `RuntimeType`. Required.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<RuntimeType>) -> Self {
        self.0.set("Runtime", value);
        self
    }

    /// `TargetRegion`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn target_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetRegion", value);
        self
    }

    /// `TargetService`: string, 1 to 63 characters, pattern `[a-z0-9-]+`. Required.
    #[track_caller]
    pub fn target_service(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetService", value);
        self
    }

    /// `Url`: string. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `ConcurrentExecutorConfiguration` of `AWS::MediaTailor::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConcurrentExecutorConfiguration(Properties);

properties! { ConcurrentExecutorConfiguration }

impl ConcurrentExecutorConfiguration {
    /// `FunctionList`: list of `FunctionRef`, 1 to 10 items. Required.
    #[track_caller]
    pub fn function_list(mut self, value: impl IntoValue<ListOf<FunctionRef>>) -> Self {
        self.0.set("FunctionList", value);
        self
    }

    /// `MaxConcurrency`: integer, 1 to 2. Required.
    #[track_caller]
    pub fn max_concurrency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConcurrency", value);
        self
    }

    /// `Output`: map of strings. Required.
    #[track_caller]
    pub fn output(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Output", value);
        self
    }

    /// `Runtime`: `RuntimeType`. Required.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<RuntimeType>) -> Self {
        self.0.set("Runtime", value);
        self
    }

    /// `TimeoutMilliseconds`: integer, 100 to 2000. Required.
    #[track_caller]
    pub fn timeout_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutMilliseconds", value);
        self
    }
}

/// `CustomOutputConfiguration` of `AWS::MediaTailor::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomOutputConfiguration(Properties);

properties! { CustomOutputConfiguration }

impl CustomOutputConfiguration {
    /// `Output`: map of strings.
    #[track_caller]
    pub fn output(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Output", value);
        self
    }

    /// `Runtime`: `RuntimeType`. Required.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<RuntimeType>) -> Self {
        self.0.set("Runtime", value);
        self
    }
}

/// `FunctionRef` of `AWS::MediaTailor::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunctionRef(Properties);

properties! { FunctionRef }

impl FunctionRef {
    /// `Alias`: string.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `FunctionId`: string.
    #[track_caller]
    pub fn function_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionId", value);
        self
    }

    /// `RunCondition`: string.
    #[track_caller]
    pub fn run_condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RunCondition", value);
        self
    }
}

choice! {
    /// `FunctionType` of `AWS::MediaTailor::Function`.
    FunctionType
    HTTP_REQUEST "HTTP_REQUEST"
    AWS_SERVICE_REQUEST "AWS_SERVICE_REQUEST"
    CUSTOM_OUTPUT "CUSTOM_OUTPUT"
    CONCURRENT_EXECUTOR "CONCURRENT_EXECUTOR"
    SEQUENTIAL_EXECUTOR "SEQUENTIAL_EXECUTOR"
    VAST_REQUEST "VAST_REQUEST"
}

/// `HttpRequestConfiguration` of `AWS::MediaTailor::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpRequestConfiguration(Properties);

properties! { HttpRequestConfiguration }

impl HttpRequestConfiguration {
    /// `Body`: string.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `Headers`: map of strings.
    #[track_caller]
    pub fn headers(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Headers", value);
        self
    }

    /// `MethodType`: `MethodType`. Required.
    #[track_caller]
    pub fn method_type(mut self, value: impl IntoValue<MethodType>) -> Self {
        self.0.set("MethodType", value);
        self
    }

    /// `Output`: map of strings.
    #[track_caller]
    pub fn output(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Output", value);
        self
    }

    /// `RequestTimeoutMilliseconds`: integer. Required.
    #[track_caller]
    pub fn request_timeout_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RequestTimeoutMilliseconds", value);
        self
    }

    /// `Runtime`: `RuntimeType`. Required.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<RuntimeType>) -> Self {
        self.0.set("Runtime", value);
        self
    }

    /// `Url`: string. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

choice! {
    /// `MethodType` of `AWS::MediaTailor::Function`.
    MethodType
    GET "GET"
    POST "POST"
}

choice! {
    /// `RuntimeType` of `AWS::MediaTailor::Function`.
    RuntimeType
    JSONATA "JSONATA"
}

/// `SequentialExecutorConfiguration` of `AWS::MediaTailor::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct SequentialExecutorConfiguration(Properties);

properties! { SequentialExecutorConfiguration }

impl SequentialExecutorConfiguration {
    /// `FunctionList`: list of `FunctionRef`. Required.
    #[track_caller]
    pub fn function_list(mut self, value: impl IntoValue<ListOf<FunctionRef>>) -> Self {
        self.0.set("FunctionList", value);
        self
    }

    /// `Output`: map of strings.
    #[track_caller]
    pub fn output(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Output", value);
        self
    }

    /// `Runtime`: `RuntimeType`. Required.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<RuntimeType>) -> Self {
        self.0.set("Runtime", value);
        self
    }

    /// `TimeoutMilliseconds`: integer. Required.
    #[track_caller]
    pub fn timeout_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutMilliseconds", value);
        self
    }
}

/// `Tag` of `AWS::MediaTailor::Function`.
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

/// `VastRequestConfiguration` of `AWS::MediaTailor::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct VastRequestConfiguration(Properties);

properties! { VastRequestConfiguration }

impl VastRequestConfiguration {
    /// `Body`: string.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `Headers`: map of strings.
    #[track_caller]
    pub fn headers(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Headers", value);
        self
    }

    /// `MethodType`: `MethodType`. Required.
    #[track_caller]
    pub fn method_type(mut self, value: impl IntoValue<MethodType>) -> Self {
        self.0.set("MethodType", value);
        self
    }

    /// `Output`: map of strings.
    #[track_caller]
    pub fn output(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Output", value);
        self
    }

    /// `RequestTimeoutMilliseconds`: integer, 100 to 2000. Required.
    #[track_caller]
    pub fn request_timeout_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RequestTimeoutMilliseconds", value);
        self
    }

    /// `Runtime`: `RuntimeType`. Required.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<RuntimeType>) -> Self {
        self.0.set("Runtime", value);
        self
    }

    /// `Url`: string. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}
