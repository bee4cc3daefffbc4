// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::UserDefinedFunction` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Glue::UserDefinedFunction`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-userdefinedfunction.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserDefinedFunction(Body);

resource! { UserDefinedFunction "AWS::Glue::UserDefinedFunction" }

impl UserDefinedFunction {
    /// `ClassName`: string, 1 to 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD𐀀-􏿿\t]*$`.
    #[track_caller]
    pub fn class_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClassName", value);
        self
    }

    /// `DatabaseName`: string, 1 to 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD𐀀-􏿿\t]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `FunctionName`: string, 1 to 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD𐀀-􏿿\t]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionName", value);
        self
    }

    /// `FunctionType`: `FunctionType`. A change replaces the resource.
    #[track_caller]
    pub fn function_type(mut self, value: impl IntoValue<FunctionType>) -> Self {
        self.0.set("FunctionType", value);
        self
    }

    /// `OwnerName`: string, 1 to 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD𐀀-􏿿\t]*$`.
    #[track_caller]
    pub fn owner_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnerName", value);
        self
    }

    /// `OwnerType`: `OwnerType`.
    #[track_caller]
    pub fn owner_type(mut self, value: impl IntoValue<OwnerType>) -> Self {
        self.0.set("OwnerType", value);
        self
    }

    /// `ResourceUris`: list of `ResourceUri`, at most 1000 items.
    #[track_caller]
    pub fn resource_uris(mut self, value: impl IntoValue<ListOf<ResourceUri>>) -> Self {
        self.0.set("ResourceUris", value);
        self
    }
}

impl Handle<UserDefinedFunction> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `FunctionType` of `AWS::Glue::UserDefinedFunction`.
    FunctionType
    REGULAR_FUNCTION "REGULAR_FUNCTION"
    AGGREGATE_FUNCTION "AGGREGATE_FUNCTION"
    STORED_PROCEDURE "STORED_PROCEDURE"
}

choice! {
    /// `OwnerType` of `AWS::Glue::UserDefinedFunction`.
    OwnerType
    USER "USER"
    ROLE "ROLE"
    GROUP "GROUP"
}

/// `ResourceUri` of `AWS::Glue::UserDefinedFunction`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceUri(Properties);

properties! { ResourceUri }

impl ResourceUri {
    /// `ResourceType`: `ResourceUriResourceType`.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<ResourceUriResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `Uri`: string, 1 to 1024 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD𐀀-􏿿\r\n\t]*$`.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }
}

choice! {
    /// `ResourceUriResourceType` of `AWS::Glue::UserDefinedFunction`.
    ResourceUriResourceType
    JAR "JAR"
    FILE "FILE"
    ARCHIVE "ARCHIVE"
}
