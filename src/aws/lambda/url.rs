// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::Url` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lambda::Url`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Url(Body);

resource! { Url "AWS::Lambda::Url" }

impl Url {
    /// `AuthType`: `AuthType`. Required.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoValue<AuthType>) -> Self {
        self.0.set("AuthType", value);
        self
    }

    /// `Cors`: `Cors`.
    #[track_caller]
    pub fn cors(mut self, value: impl IntoValue<Cors>) -> Self {
        self.0.set("Cors", value);
        self
    }

    /// `InvokeMode`: `InvokeMode`.
    #[track_caller]
    pub fn invoke_mode(mut self, value: impl IntoValue<InvokeMode>) -> Self {
        self.0.set("InvokeMode", value);
        self
    }

    /// `Qualifier`: string, 1 to 128 characters, pattern `((?!^[0-9]+$)([a-zA-Z0-9-_]+))`. A change replaces the resource.
    #[track_caller]
    pub fn qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Qualifier", value);
        self
    }

    /// `TargetFunctionArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_function_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetFunctionArn", value);
        self
    }
}

impl Handle<Url> {
    /// `Ref`: `AWS::Lambda::Function.Arn`
    #[inline]
    pub fn arn(&self) -> Value<format::LambdaFunctionArn> {
        self.reference().unchecked().into()
    }

    /// `FunctionArn`
    #[inline]
    pub fn function_arn(&self) -> Value<format::LambdaFunctionArn> {
        self.attribute("FunctionArn")
    }

    /// `FunctionUrl`
    #[inline]
    pub fn function_url(&self) -> Value<String> {
        self.attribute("FunctionUrl")
    }
}

choice! {
    /// `AllowMethodsItem` of `AWS::Lambda::Url`.
    AllowMethodsItem
    GET "GET"
    PUT "PUT"
    HEAD "HEAD"
    POST "POST"
    PATCH "PATCH"
    DELETE "DELETE"
    EMPTY "*"
}

choice! {
    /// `AuthType` of `AWS::Lambda::Url`.
    AuthType
    AWS_IAM "AWS_IAM"
    NONE "NONE"
}

/// `Cors` of `AWS::Lambda::Url`.
#[derive(Clone, Default)]
#[must_use]
pub struct Cors(Properties);

properties! { Cors }

impl Cors {
    /// `AllowCredentials`: boolean.
    #[track_caller]
    pub fn allow_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowCredentials", value);
        self
    }

    /// `AllowHeaders`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn allow_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowHeaders", value);
        self
    }

    /// `AllowMethods`: list of `AllowMethodsItem`, 1 to 6 items.
    #[track_caller]
    pub fn allow_methods(mut self, value: impl IntoValue<ListOf<AllowMethodsItem>>) -> Self {
        self.0.set("AllowMethods", value);
        self
    }

    /// `AllowOrigins`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn allow_origins(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowOrigins", value);
        self
    }

    /// `ExposeHeaders`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn expose_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExposeHeaders", value);
        self
    }

    /// `MaxAge`: integer, 0 to 86400.
    #[track_caller]
    pub fn max_age(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxAge", value);
        self
    }
}

choice! {
    /// `InvokeMode` of `AWS::Lambda::Url`.
    InvokeMode
    BUFFERED "BUFFERED"
    RESPONSE_STREAM "RESPONSE_STREAM"
}
