//! Intrinsic functions: whether they may stand at a place, are called rightly, and can give what the place expects.

mod find_in_map;
mod get_att;
mod if_;
mod reference;
pub(in crate::validate) mod resolve;
mod sub;

pub(in crate::validate) use sub::names_in;

use super::issue::Issue;
use super::keyword::{Keyword, expected};
use super::place::At;
use super::scalar::shown;
use super::scope::{Schema, Scope, Taken};
use super::vocabulary::{Function, function_of};
use crate::diagnostic::Code;
use crate::facts::{Fact, FactKind};
use crate::validate::rules;
use crate::validate::rules::function::dynamic_reference;
use crate::value::Node;

const SINGLE: &[&str] = &["boolean", "integer", "number", "string"];
const ANY: &[&str] = &["array", "boolean", "integer", "number", "object", "string"];

/// What is known of a function.
#[derive(Debug)]
struct Signature {
    /// The schema of its argument, below `functions/`.
    argument: &'static str,
    /// The types that it can give.
    gives: &'static [&'static str],
    /// The rule that speaks when a value that it can give does not fit the place.
    resolved: Option<Code>,
}

const fn signature(
    argument: &'static str,
    gives: &'static [&'static str],
    resolved: Option<Code>,
) -> Signature {
    Signature {
        argument,
        gives,
        resolved,
    }
}

/// The signature of a function, none for those that nothing is known of.
fn signature_of(function: Function) -> Option<Signature> {
    Some(match function {
        Function::Base64 => signature("base64", &["string"], None),
        Function::Cidr => signature("cidr", &["array"], None),
        Function::FindInMap => signature(
            "findinmap",
            &["array", "boolean", "integer", "number", "string"],
            Some(Code::new("W1034")),
        ),
        Function::GetAtt => signature("getatt", ANY, None),
        Function::GetAzs => signature("getazs", &["array"], Some(Code::new("W1036"))),
        Function::GetStackOutput => signature("getstackoutput", SINGLE, None),
        Function::If => signature("if", ANY, None),
        Function::ImportValue => signature("importvalue", SINGLE, None),
        Function::Join => signature("join", &["string"], Some(Code::new("W1032"))),
        Function::Length => signature("length", &["integer"], None),
        Function::Select => signature("select", ANY, Some(Code::new("W1035"))),
        Function::Split => signature("split", &["array"], Some(Code::new("W1033"))),
        Function::Sub => signature("sub", &["string"], Some(Code::new("W1031"))),
        Function::ToJsonString => signature("tojsonstring", &["string"], Some(Code::new("W1040"))),
        Function::Ref => signature("ref", ANY, Some(Code::new("W1030"))),
        Function::And | Function::Or => signature("or", &["boolean"], None),
        Function::Not => signature("not", &["boolean"], None),
        Function::Equals => signature("equals", &["boolean"], None),
        Function::Condition => signature("condition", &["boolean"], None),
        _ => return None,
    })
}

/// Checks a node that calls `function` at a place where `schema` is expected.
pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    function: Function,
    (node, schema): (&Node, Schema<'_>),
    out: &mut Vec<Issue>,
) {
    match function {
        Function::If => if_::check(scope, (node, schema), out),
        Function::GetAtt => get_att::check(scope, (node, schema), out),
        Function::Ref => reference::check(scope, (node, schema), out),
        Function::Sub => sub::check(scope, (node, schema), out),
        Function::Length | Function::ToJsonString => {
            if !scope.engine.model.has_language_extensions() {
                let message = format!(
                    "`{}` needs the transform `AWS::LanguageExtensions`",
                    function.name()
                );
                out.push(Issue::new(scope.path(), message).by(Keyword::Function(function)));
                return;
            }
            let start = out.len();
            call(scope, function, (node, schema), out);
            // What functions within say of the argument, these say themselves.
            for issue in out.iter_mut().skip(start).filter(|issue| !issue.unknown) {
                let code = match function {
                    Function::Length => Code::new("E1030"),
                    _ => Code::new("E1031"),
                };
                issue.code.get_or_insert(code);
            }
        }
        Function::Join => {
            call(
                &scope.with(|scope| scope.flags.strict_types = true),
                function,
                (node, schema),
                out,
            );
            rules::function::sub_not_join::check(scope, argument(node), out);
        }
        Function::Split => {
            let start = out.len();
            call(scope, function, (node, schema), out);
            let source = argument(node).as_list().and_then(|list| list.get(1));
            if out.len() == start && source.is_some_and(has_dynamic_reference) {
                let message = "`Fn::Split` cannot split a dynamic reference";
                let path = scope.path_below(&[At::Key(function.name()), At::Index(1)]);
                out.push(Issue::new(path, message).by(Keyword::Function(function)));
            }
        }
        Function::Equals => {
            let start = out.len();
            call(scope, function, (node, schema), out);
            if out.len() == start {
                rules::condition::equals_is_useful::check(scope, argument(node), out);
            }
        }
        Function::ImportValue => {
            call(scope, function, (node, schema), out);
            rules::output::import_value::check(scope, node, out);
        }
        _ => call(scope, function, (node, schema), out),
    }
}

/// Whether a text, or a function that gives one, has a dynamic reference in it.
fn has_dynamic_reference(source: &Node) -> bool {
    match source.as_str() {
        Some(text) => dynamic_reference::is_reference(text),
        None => {
            serde_json::to_string(source).is_ok_and(|text| dynamic_reference::is_reference(&text))
        }
    }
}

/// The argument of a call.
fn argument(node: &Node) -> &Node {
    function_of(node).map_or(node, |(_, argument)| argument)
}

/// Checks the argument, the type that the function gives, and every value that it can give.
fn call(
    scope: &Scope<'_>,
    function: Function,
    (node, schema): (&Node, Schema<'_>),
    out: &mut Vec<Issue>,
) {
    let Some(signature) = signature_of(function) else {
        if scope.flags.undecidable {
            out.push(Issue::unknown());
        }
        return;
    };
    if scope.flags.undecidable {
        out.push(Issue::unknown());
        return;
    }
    let start = out.len();
    check_type(scope, &signature, (node, schema), out);
    check_argument(scope, function, &signature, node, out);
    adopt(out, start, function);
    if out.len() == start {
        check_results(scope, function, &signature, (node, schema), out);
    }
}

/// What a function says of its argument is said by the function, whichever keyword found it; what `Ref` says stays.
fn adopt(out: &mut [Issue], start: usize, function: Function) {
    for issue in out.iter_mut().skip(start) {
        if issue.keyword != Keyword::Function(Function::Ref) {
            issue.keyword = Keyword::Function(function);
        }
    }
}

fn check_argument(
    scope: &Scope<'_>,
    function: Function,
    signature: &Signature,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    let path = format!("functions/{}", signature.argument);
    let Some(schema) = scope.engine.facts.schema("other", &path) else {
        return;
    };
    let scope: &Scope<'_> = scope;
    let inner = scope.with(|scope| {
        scope.root = schema;
        scope.flags.strict_types = false;
        scope.flags.rules = false;
    });
    let argument = argument(node);
    match function {
        Function::GetAzs => check_region(&inner, schema, argument, out),
        _ => inner.below(
            At::Key(function.name()),
            None,
            (argument, Schema::whole(schema)),
            out,
        ),
    }
    if function == Function::Select {
        check_index(&inner, argument, out);
    }
}

/// `Fn::GetAZs` takes the name of a region, or an empty text for the region of the stack.
fn check_region(scope: &Scope<'_>, schema: Fact<'_>, argument: &Node, out: &mut Vec<Issue>) {
    scope.below(
        At::Key(Function::GetAzs.name()),
        None,
        (argument, Schema::whole(schema)),
        out,
    );
    if let Some(name) = super::scalar::text_of(argument)
        && !name.is_empty()
        && scope.engine.facts.region_number(&name).is_none()
    {
        let path = scope.path_to(Function::GetAzs.name());
        out.push(Issue::new(path, format!("`{name}` is not a region")));
    }
}

/// Where the list is written out, `Fn::Select` cannot take more than its last.
fn check_index(scope: &Scope<'_>, argument: &Node, out: &mut Vec<Issue>) {
    let Some([index, list]) = argument.as_list() else {
        return;
    };
    let Some(count) = list.as_list().map(<[Node]>::len) else {
        return;
    };
    let is_beyond = |index: &Node| {
        let count = super::scalar::number_in(&count.to_string());
        let number = super::scalar::number_of(index).filter(|number| *number >= 0.0);
        number
            .zip(count)
            .is_some_and(|(number, count)| number >= count)
    };
    let message = |index: &Node| format!("there is no item {} in a list of {count}", shown(index));
    let place = [At::Key(Function::Select.name()), At::Index(0)];
    let Some((function, _)) = function_of(index) else {
        if is_beyond(index) {
            out.push(Issue::new(scope.path_below(&place), message(index)));
        }
        return;
    };
    let Some(code) = signature_of(function).and_then(|signature| signature.resolved) else {
        return;
    };
    let mut found = Vec::new();
    let mut fits_one = false;
    resolve::each(scope, index, &mut |scope, result| {
        let Ok(value) = result else { return true };
        if is_beyond(value) {
            let used = scope.path_below(&[place.as_slice(), &[At::Key(function.name())]].concat());
            let place = resolve::place_of_parameter_value(scope)
                .filter(|_| scope.taken == Taken::FromParameter);
            let message = message(value);
            found.push(match place {
                Some(place) => Issue::new(place, message).related(used, "the value is used here"),
                None => Issue::new(used, message),
            });
        } else if !scope.flags.from_parameters {
            fits_one = true;
        }
        !fits_one
    });
    if !fits_one {
        out.extend(found.into_iter().map(|issue| issue.of(code)));
    }
}

/// The types that a place expects: through references, none where the schema does not say.
fn types_of<'a>(scope: &Scope<'a>, schema: Schema<'a>) -> Option<Fact<'a>> {
    let mut schema = match schema {
        Schema::Fact(fact, _) => fact,
        Schema::Anything => return None,
    };
    for _ in 0..32 {
        if let Some(types) = schema.get("type") {
            return Some(types);
        }
        schema = scope.resolve(schema.get("$ref")?)?;
    }
    None
}

/// The names of types, one or several.
fn names<'a>(types: Fact<'a>) -> impl Iterator<Item = &'a str> + Clone {
    let one = types.as_str();
    one.into_iter().chain(types.texts())
}

fn check_type(
    scope: &Scope<'_>,
    signature: &Signature,
    (node, schema): (&Node, Schema<'_>),
    out: &mut Vec<Issue>,
) {
    let Some(types) = types_of(scope, schema) else {
        return;
    };
    let gives = |wanted: &str| {
        signature
            .gives
            .iter()
            .any(|given| stands_for(given, wanted))
    };
    if !names(types).any(gives) {
        out.push(mismatch(scope, node, types));
    }
}

/// Whether a value of one type is taken where another is expected: scalars stand for each other.
fn stands_for(given: &str, wanted: &str) -> bool {
    given == wanted || (SINGLE.contains(&given) && SINGLE.contains(&wanted))
}

fn mismatch(scope: &Scope<'_>, node: &Node, types: Fact<'_>) -> Issue {
    Issue::new(
        scope.path(),
        format!("{} does not give {}", shown(node), expected(types)),
    )
}

/// Keywords that say something about the value that a function gives.
const CONSTRAINTS: [&str; 17] = [
    "$ref",
    "enum",
    "const",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "format",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "if",
];

fn constrains(schema: Fact<'_>, depth: usize) -> bool {
    if schema.kind() != FactKind::Map || depth > 16 {
        return false;
    }
    schema.entries().any(|(key, value)| match key {
        "items" | "additionalProperties" => constrains(value, depth + 1),
        "properties" | "patternProperties" => value
            .entries()
            .any(|(_, schema)| constrains(schema, depth + 1)),
        key => CONSTRAINTS.contains(&key),
    })
}

/// How many values that do not fit are told at one place; parameters with allowed values multiply.
const MAX_TOLD: usize = 8;

fn check_results(
    scope: &Scope<'_>,
    function: Function,
    signature: &Signature,
    (node, schema): (&Node, Schema<'_>),
    out: &mut Vec<Issue>,
) {
    let Some(code) = signature.resolved else {
        return;
    };
    // `if` is asked of the value as a whole, before the function.
    if !matches!(schema, Schema::Fact(fact, _) if constrains(fact, 0)) {
        return;
    }
    let mut found = Vec::new();
    let mut fits_one = false;
    let loose = scope.with(|scope| scope.flags.strict_types = false);
    let is_complete = scope.engine.resolving(|| {
        resolve::each(&loose, node, &mut |scope, result| {
            let issues = match result {
                Ok(value) => {
                    let mut issues = Vec::new();
                    scope.below(At::Key(function.name()), None, (value, schema), &mut issues);
                    adopt(&mut issues, 0, function);
                    for issue in &mut issues {
                        as_result(issue, scope, function, code);
                    }
                    if issues.is_empty() && !scope.flags.from_parameters {
                        fits_one = true;
                    }
                    issues
                }
                Err(_) if scope.flags.from_parameters => Vec::new(),
                Err(issue) => vec![issue.by(Keyword::Function(function))],
            };
            for issue in issues {
                let same: usize = found
                    .iter()
                    .map(|known: &Issue| usize::from(known.path == issue.path))
                    .sum();
                if same < MAX_TOLD {
                    found.push(issue);
                }
            }
            !fits_one
        });
    });
    // A value that was not reached could fit.
    if is_complete && !fits_one {
        out.extend(found);
    }
}

/// An issue of a resolved value stands where the function is called.
fn as_result(issue: &mut Issue, scope: &Scope<'_>, function: Function, code: Code) {
    let keep = scope.path().len() + 1;
    issue.path.truncate(keep);
    if scope.taken == Taken::FromParameter
        && rules::parameter::taken::is_marked(issue)
        && let Some(place) = resolve::place_of_parameter_value(scope)
    {
        let used = std::mem::replace(&mut issue.path, place);
        issue
            .related
            .push((used, "the value is used here".to_owned()));
    }
    if !issue.unknown {
        issue.message = format!("{}, when `{}` is resolved", issue.message, function.name());
    }
    // The values of parameters have rules of their own, which speak only where this one was left out.
    if issue.code.is_none() || !scope.engine.selection.is_left_out(code) {
        issue.code = Some(code);
    }
    issue.causes.clear();
}
