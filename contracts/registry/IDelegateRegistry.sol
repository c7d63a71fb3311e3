// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/**
 * @title What delegates declare about themselves
 * @notice A delegate publishes a statement and its stances on the DAO's questionnaire. Both are public, bind nobody,
 * and are checked against the delegate's record by whoever reads them. Nothing is stored: the events are the record,
 * and the latest one counts.
 */
interface IDelegateRegistry {
    /// @notice A declared answer to a question.
    enum Choice {
        Against,
        For,
        Abstain
    }

    /// @notice One answer: `question` is the questionnaire's id of the statement, as UTF-8 bytes padded with zeros.
    struct Stance {
        bytes32 question;
        Choice choice;
    }

    /// @notice `delegate` goes by `name` and describes itself with `statement` (Markdown, or a content address).
    event StatementPublished(address indexed delegate, string name, string statement);

    /// @notice `delegate` answered `stances.length` questions; a later answer to the same question replaces this one.
    event StancesDeclared(address indexed delegate, Stance[] stances);

    /// @notice The declaration is signed for a time before now.
    error RegistryExpiredSignature(uint256 deadline);

    /// @notice The signature is not `delegate`'s over exactly this declaration and its next nonce.
    error RegistryInvalidSignature(address delegate);

    /// @notice A name of `length` bytes is longer than `maximum`.
    error RegistryNameTooLong(uint256 length, uint256 maximum);

    /// @notice A statement of `length` bytes is longer than `maximum`.
    error RegistryStatementTooLong(uint256 length, uint256 maximum);

    /// @notice A declaration needs at least one stance and at most `maximum`.
    error RegistryStanceCount(uint256 count, uint256 maximum);

    /// @notice Publishes the caller's name and statement. Empty strings withdraw them.
    function publishStatement(string calldata name, string calldata statement) external;

    /// @notice Publishes for `delegate` what it signed (EIP-712; ERC-1271 for contracts) until `deadline`, in seconds.
    function publishStatementBySig(
        address delegate,
        string calldata name,
        string calldata statement,
        uint256 deadline,
        bytes calldata signature
    ) external;

    /// @notice Declares the caller's stances.
    function declareStances(Stance[] calldata stances) external;

    /// @notice Declares for `delegate` what it signed (EIP-712; ERC-1271 for contracts) until `deadline`, in seconds.
    function declareStancesBySig(
        address delegate,
        Stance[] calldata stances,
        uint256 deadline,
        bytes calldata signature
    ) external;
}
