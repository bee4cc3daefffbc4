//! The keywords of schemas, one function each.

mod array;
mod compose;
mod context;
mod number;
mod object;
mod summary;
mod text;
mod types;

use super::issue::Issue;
use super::scope::{Schema, Scope};
use super::vocabulary::Function;
use crate::facts::Fact;
use crate::value::Node;

pub(in crate::validate) use summary::{Summaries, Summary};
pub(in crate::validate) use types::{equal, expected, is_strictly};

/// A keyword of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::validate) enum Keyword {
    /// No keyword: a rule speaks for itself.
    Unset,
    AdditionalProperties,
    AllOf,
    AnyOf,
    CfnContext,
    CfnGather,
    CfnLint,
    Const,
    Contains,
    Dependencies,
    DependentExcluded,
    DependentRequired,
    DynamicValidation,
    Enum,
    EnumCaseInsensitive,
    ExclusiveMaximum,
    ExclusiveMinimum,
    Format,
    If,
    Items,
    Lifecycle,
    MaxItems,
    MaxLength,
    MaxProperties,
    MaxUniqueItems,
    Maximum,
    MinItems,
    MinLength,
    MinProperties,
    Minimum,
    MultipleOf,
    Not,
    OneOf,
    Pattern,
    PatternProperties,
    PrefixItems,
    Properties,
    PropertyNames,
    Reference,
    Required,
    RequiredOr,
    RequiredXor,
    Tagging,
    Type,
    UniqueItems,
    UniqueKeys,
    /// Not a keyword of a schema: the argument of an intrinsic function.
    Function(Function),
}

impl Keyword {
    /// The keyword of this name; `None` for what says nothing about values.
    pub(in crate::validate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "$ref" => Self::Reference,
            "additionalProperties" => Self::AdditionalProperties,
            "allOf" => Self::AllOf,
            "anyOf" => Self::AnyOf,
            "cfnContext" => Self::CfnContext,
            "cfnGather" => Self::CfnGather,
            "cfnLint" => Self::CfnLint,
            "const" => Self::Const,
            "contains" => Self::Contains,
            "dependencies" => Self::Dependencies,
            "dependentExcluded" => Self::DependentExcluded,
            "dependentRequired" => Self::DependentRequired,
            "dynamicValidation" => Self::DynamicValidation,
            "enum" => Self::Enum,
            "enumCaseInsensitive" => Self::EnumCaseInsensitive,
            "exclusiveMaximum" => Self::ExclusiveMaximum,
            "exclusiveMinimum" => Self::ExclusiveMinimum,
            "format" => Self::Format,
            "if" => Self::If,
            "items" => Self::Items,
            "lifecycle" => Self::Lifecycle,
            "maxItems" => Self::MaxItems,
            "maxLength" => Self::MaxLength,
            "maxProperties" => Self::MaxProperties,
            "maxUniqueItems" => Self::MaxUniqueItems,
            "maximum" => Self::Maximum,
            "minItems" => Self::MinItems,
            "minLength" => Self::MinLength,
            "minProperties" => Self::MinProperties,
            "minimum" => Self::Minimum,
            "multipleOf" => Self::MultipleOf,
            "not" => Self::Not,
            "oneOf" => Self::OneOf,
            "pattern" => Self::Pattern,
            "patternProperties" => Self::PatternProperties,
            "prefixItems" => Self::PrefixItems,
            "properties" => Self::Properties,
            "propertyNames" => Self::PropertyNames,
            "required" => Self::Required,
            "requiredOr" => Self::RequiredOr,
            "requiredXor" => Self::RequiredXor,
            "tagging" => Self::Tagging,
            "type" => Self::Type,
            "uniqueItems" => Self::UniqueItems,
            "uniqueKeys" => Self::UniqueKeys,
            _ => return None,
        })
    }

    /// Whether it speaks about a value as a whole, so that `Fn::If` and `AWS::NoValue` must be decided first: what is
    /// required, how many there are.
    pub(in crate::validate) const fn is_about_whole(self) -> bool {
        matches!(
            self,
            Self::Dependencies
                | Self::DependentExcluded
                | Self::DependentRequired
                | Self::If
                | Self::MaxItems
                | Self::MaxProperties
                | Self::MinItems
                | Self::MinProperties
                | Self::Required
                | Self::RequiredOr
                | Self::RequiredXor
                | Self::UniqueItems
        )
    }
}

/// What a keyword is asked: its value, and the schema in which it stands.
#[derive(Clone, Copy, Debug)]
pub(in crate::validate) struct Ask<'a> {
    pub(in crate::validate) keyword: Keyword,
    pub(in crate::validate) value: Fact<'a>,
    pub(in crate::validate) schema: Fact<'a>,
}

/// Checks a value against one keyword.
pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    ask: Ask<'_>,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    match ask.keyword {
        Keyword::Reference => {
            let Some((root, target)) = scope.follow(ask.value) else {
                return;
            };
            let scope = scope.with(|scope| scope.root = root);
            scope.check(node, Schema::whole(target), out);
        }
        Keyword::AllOf
        | Keyword::AnyOf
        | Keyword::OneOf
        | Keyword::Not
        | Keyword::If
        | Keyword::Contains => compose::check(scope, ask, node, out),
        Keyword::CfnContext
        | Keyword::CfnGather
        | Keyword::CfnLint
        | Keyword::DynamicValidation
        | Keyword::Tagging
        | Keyword::Lifecycle => context::check(scope, ask, node, out),
        Keyword::Items
        | Keyword::PrefixItems
        | Keyword::MaxItems
        | Keyword::MinItems
        | Keyword::MaxUniqueItems
        | Keyword::UniqueItems
        | Keyword::UniqueKeys => array::check(scope, ask, node, out),
        Keyword::Properties
        | Keyword::PatternProperties
        | Keyword::AdditionalProperties
        | Keyword::PropertyNames
        | Keyword::MaxProperties
        | Keyword::MinProperties
        | Keyword::Required
        | Keyword::RequiredOr
        | Keyword::RequiredXor
        | Keyword::Dependencies
        | Keyword::DependentRequired
        | Keyword::DependentExcluded => object::check(scope, ask, node, out),
        Keyword::Maximum
        | Keyword::Minimum
        | Keyword::ExclusiveMaximum
        | Keyword::ExclusiveMinimum
        | Keyword::MultipleOf => number::check(scope, ask, node, out),
        Keyword::MaxLength
        | Keyword::MinLength
        | Keyword::Pattern
        | Keyword::Format
        | Keyword::Enum
        | Keyword::EnumCaseInsensitive
        | Keyword::Const => text::check(scope, ask, node, out),
        Keyword::Type => types::check(scope, ask, node, out),
        Keyword::Unset | Keyword::Function(_) => {}
    }
}
