//! The words of the language: intrinsic functions, pseudo parameters, and the values that stand for truth.

use crate::value::Node;

/// An intrinsic function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::validate) enum Function {
    Base64,
    Cidr,
    Contains,
    FindInMap,
    GetAtt,
    GetAzs,
    GetStackOutput,
    If,
    ImportValue,
    Join,
    Length,
    Select,
    Split,
    Sub,
    ToJsonString,
    Transform,
    Ref,
    And,
    Or,
    Not,
    Equals,
    Condition,
    ForEach,
    EachMemberEquals,
    EachMemberIn,
    RefAll,
    ValueOf,
    ValueOfAll,
}

const NAMES: [(&str, Function); 27] = [
    ("Fn::Base64", Function::Base64),
    ("Fn::Cidr", Function::Cidr),
    ("Fn::Contains", Function::Contains),
    ("Fn::FindInMap", Function::FindInMap),
    ("Fn::GetAtt", Function::GetAtt),
    ("Fn::GetAZs", Function::GetAzs),
    ("Fn::GetStackOutput", Function::GetStackOutput),
    ("Fn::If", Function::If),
    ("Fn::ImportValue", Function::ImportValue),
    ("Fn::Join", Function::Join),
    ("Fn::Length", Function::Length),
    ("Fn::Select", Function::Select),
    ("Fn::Split", Function::Split),
    ("Fn::Sub", Function::Sub),
    ("Fn::ToJsonString", Function::ToJsonString),
    ("Fn::Transform", Function::Transform),
    ("Ref", Function::Ref),
    ("Fn::And", Function::And),
    ("Fn::Or", Function::Or),
    ("Fn::Not", Function::Not),
    ("Fn::Equals", Function::Equals),
    ("Condition", Function::Condition),
    ("Fn::EachMemberEquals", Function::EachMemberEquals),
    ("Fn::EachMemberIn", Function::EachMemberIn),
    ("Fn::RefAll", Function::RefAll),
    ("Fn::ValueOf", Function::ValueOf),
    ("Fn::ValueOfAll", Function::ValueOfAll),
];

impl Function {
    /// The function that a mapping key names.
    pub(in crate::validate) fn named(name: &str) -> Option<Self> {
        if !name.starts_with("Fn::") && name != "Ref" && name != "Condition" {
            return None;
        }
        if let Some(rest) = name.strip_prefix("Fn::ForEach::") {
            let is_name = !rest.is_empty() && rest.chars().all(|c| c.is_ascii_alphanumeric());
            return is_name.then_some(Self::ForEach);
        }
        let found = NAMES.iter().find(|(known, _)| *known == name);
        found.map(|(_, function)| *function)
    }

    /// The key that names it in a template.
    pub(in crate::validate) fn name(self) -> &'static str {
        let found = NAMES.iter().find(|(_, function)| *function == self);
        found.map_or("Fn::ForEach", |(name, _)| name)
    }

    const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// A set of functions: those that CloudFormation takes at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::validate) struct Functions(u32);

impl Functions {
    pub(in crate::validate) const NONE: Self = Self(0);
    /// What may stand at the root of a template.
    pub(in crate::validate) const TRANSFORM: Self = Self(Function::Transform.bit());
    /// What may stand within the properties of a resource.
    pub(in crate::validate) const ALL: Self = Self(
        Function::Base64.bit()
            | Function::Cidr.bit()
            | Function::Contains.bit()
            | Function::FindInMap.bit()
            | Function::ForEach.bit()
            | Function::GetAtt.bit()
            | Function::GetAzs.bit()
            | Function::GetStackOutput.bit()
            | Function::If.bit()
            | Function::ImportValue.bit()
            | Function::Join.bit()
            | Function::Length.bit()
            | Function::Select.bit()
            | Function::Split.bit()
            | Function::Sub.bit()
            | Function::ToJsonString.bit()
            | Function::Transform.bit()
            | Function::Ref.bit(),
    );

    /// The set of the functions that are named; names that are no functions are left out.
    pub(in crate::validate) fn named<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let functions = names.into_iter().filter_map(|name| match name {
            "Fn::ForEach::[a-zA-Z0-9]+" => Some(Function::ForEach),
            name => Function::named(name),
        });
        Self(functions.fold(0, |set, function| set | function.bit()))
    }

    pub(in crate::validate) const fn contains(self, function: Function) -> bool {
        self.0 & function.bit() != 0
    }

    pub(in crate::validate) const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// Function and argument, when a node is a mapping with nothing but a function.
pub(in crate::validate) fn function_of(node: &Node) -> Option<(Function, &Node)> {
    let map = node.as_map()?;
    if map.len() != 1 {
        return None;
    }
    let (key, argument) = map.iter().next()?;
    let function = Function::named(key)?;
    (function != Function::ForEach).then_some((function, argument))
}

/// What a pseudo parameter is, whatever the stack.
pub(in crate::validate) const PSEUDO_PARAMETERS: [&str; 8] = [
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

/// Whether a name is a pseudo parameter.
pub(in crate::validate) fn is_pseudo_parameter(name: &str) -> bool {
    name.starts_with("AWS::") && PSEUDO_PARAMETERS.contains(&name)
}

/// Whether this is `{"Ref": "AWS::NoValue"}`, which takes away what it stands for.
pub(in crate::validate) fn is_no_value(node: &Node) -> bool {
    function_of(node).is_some_and(|(function, argument)| {
        function == Function::Ref && argument.as_str() == Some("AWS::NoValue")
    })
}

/// The truth that a text stands for where CloudFormation expects true or false.
pub(in crate::validate) fn truth_of(text: &str) -> Option<bool> {
    match text {
        "true" | "True" | "TRUE" => Some(true),
        "false" | "False" | "FALSE" => Some(false),
        _ => None,
    }
}
