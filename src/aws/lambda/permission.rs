// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::Permission` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lambda::Permission`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Permission(Body);

resource! { Permission "AWS::Lambda::Permission" }

impl Permission {
    /// `Action`: string, 1 to 256 characters, pattern `^(lambda:[*]|lambda:[a-zA-Z]+|[*])$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `EventSourceToken`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9._\-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn event_source_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventSourceToken", value);
        self
    }

    /// `FunctionName`: string, 1 to 140 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionName", value);
        self
    }

    /// `FunctionUrlAuthType`: `FunctionUrlAuthType`. A change replaces the resource.
    #[track_caller]
    pub fn function_url_auth_type(mut self, value: impl IntoValue<FunctionUrlAuthType>) -> Self {
        self.0.set("FunctionUrlAuthType", value);
        self
    }

    /// `InvokedViaFunctionUrl`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn invoked_via_function_url(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InvokedViaFunctionUrl", value);
        self
    }

    /// `Principal`: string, 1 to 256 characters, pattern `^.*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }

    /// `PrincipalOrgID`: string, 12 to 34 characters, pattern `^o-[a-z0-9]{10,32}$`. A change replaces the resource.
    #[track_caller]
    pub fn principal_org_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrincipalOrgID", value);
        self
    }

    /// `SourceAccount`: string, 12 characters, pattern `^\d{12}$`. A change replaces the resource.
    #[track_caller]
    pub fn source_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceAccount", value);
        self
    }

    /// `SourceArn`: string, 12 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceArn", value);
        self
    }
}

impl Handle<Permission> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `FunctionUrlAuthType` of `AWS::Lambda::Permission`.
    FunctionUrlAuthType
    AWS_IAM "AWS_IAM"
    NONE "NONE"
}
